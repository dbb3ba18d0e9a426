using System.Runtime.CompilerServices;
using QuizNet.Gateway.Ejection;
using QuizNet.Gateway.LoadBalancing;
using QuizNet.Gateway.Proxying;
using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.Retries;

/// <summary>
/// One request of a client on its way to a service. To YARP it is the client that sends: it asks the chosen replica, and others if
/// that one fails or is silent for too long. The first good answer counts.
/// </summary>
internal sealed class ForwardedCall(ForwardingContext own, HttpContext context, ServiceRoute route, ReplicaSet set, Replica first, ReadOnlyMemory<byte>? body, bool isRepeatable)
    : HttpMessageInvoker(own.Wire.Handler, disposeHandler: false)
{
    private readonly RoutePace _pace = own.Paces.Of(route);

    public TimeSpan Began { get; } = own.Time.Now();

    /// <summary>Who has answered, or was asked last.</summary>
    public Replica Replica { get; private set; } = first;

    public HttpResponseMessage? Answer { get; private set; }

    public int Tries { get; private set; }

    /// <summary>No replica has accepted a connection.</summary>
    public bool WasNeverSent { get; private set; }

    // Until another try, if there may be one.
    private TimeSpan Patience => isRepeatable && Tries < own.Options.Tries ? _pace.Patience : TimeLeft;

    private TimeSpan TimeLeft => _pace.Deadline - (own.Time.Now() - Began);

    public override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (body is { Length: > 0 } bytes)
        {
            request.Content = RequestCopy.Body(bytes, request.Content);
        }
        else if (body is null && request.Content is not null)
        {
            // A replica that does not want it says so before it is sent. While it is sent, it could only break the connection.
            request.Headers.ExpectContinue = true;
        }

        set.Budget.Deposit();
        set.ImpatienceBudget.Deposit();
        var attempt = Begin(Replica, request, cancellationToken);
        await WaitAsync(attempt.Task, cancellationToken);
        return attempt.Task is { IsCompleted: true, Result.IsFinal: true } ? Accept(attempt) : await TryOthersAsync(attempt, request, cancellationToken);
    }

    private async Task<HttpResponseMessage> TryOthersAsync(Attempt begun, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isStreamed = body is null;
        List<Replica> tried = [begun.Replica];
        List<Attempt> running = [begun];
        try
        {
            for (AttemptResult failed = default; ;)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var reason = Outcome.Hung;
                if (running.Find(attempt => attempt.Task.IsCompleted) is { } done)
                {
                    if (done.Task.Result.IsFinal)
                    {
                        running.Remove(done);
                        return Accept(done);
                    }

                    running.Remove(done);
                    failed.Answer?.Dispose();
                    failed = done.Task.Result;
                    reason = failed.Outcome;
                }
                else if (TimeLeft <= TimeSpan.Zero)
                {
                    throw new TaskCanceledException("No replica has answered in time.");
                }

                var isOnlySlow = reason == Outcome.Hung && running[^1].IsAtLivingReplica;
                if (reason == Outcome.Hung && !isOnlySlow)
                {
                    own.Ejector.Suspect(set, running[^1].Replica);
                }

                if (Tries < own.Options.Tries
                    && RetryRules.MayRepeat(reason, isRepeatable, isStreamed)
                    && (!isOnlySlow || set.ImpatienceBudget.TryTake())
                    && await NextAsync(reason, tried, running.Count, cancellationToken) is { } next)
                {
                    tried.Add(next);
                    running.Add(Begin(next, RequestCopy.For(next, request, body), cancellationToken));
                }
                else if (running.Count == 0)
                {
                    WasNeverSent = reason == Outcome.Refused;
                    return failed.Answer ?? throw failed.Failure!;
                }

                await WaitAsync(Task.WhenAny(running.Select(attempt => attempt.Task)), cancellationToken);
            }
        }
        finally
        {
            running.ForEach(attempt => attempt.Abandon());
        }
    }

    private async Task<Replica?> NextAsync(Outcome reason, List<Replica> tried, int running, CancellationToken cancellationToken)
    {
        var next = Balancing.Another(set, tried);
        if (next is null && running == 0 && reason == Outcome.Refused)
        {
            // All are gone; somebody may be back in a moment.
            own.Ejector.LookForAnybody(set);
            await set.Changed.WaitAsync(own.Options.WaitForReplica, own.Time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (next is null && running == 0 && (reason is Outcome.Refused or Outcome.Broken))
        {
            // The same one again: it has been started anew, or has only ended an old connection.
            next = Balancing.Another(set, []);
        }

        // What was never sent, or is with a replica that gets nothing new, is no additional work for the service.
        var isMoved = reason == Outcome.Refused || (reason is Outcome.Broken or Outcome.Hung && next is not null && !set.Available.Contains(tried[^1]));
        return next is null || isMoved || set.Budget.TryTake() ? next : null;
    }

    private Attempt Begin(Replica replica, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Replica = replica;
        if (++Tries > 1)
        {
            set.Traffic.AddRetry();
            replica.Traffic.AddRetry();
        }

        var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        return new Attempt(replica, own.Time.Now(), RunAsync(replica, request, giveUp.Token), giveUp);
    }

    private async Task<AttemptResult> RunAsync(Replica replica, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var began = own.Time.Now();
        AttemptResult result;
        replica.Begin();
        try
        {
            var answer = await base.SendAsync(request, cancellationToken);
            if (isRepeatable)
            {
                await SmallAnswer.ReadAsync(answer, cancellationToken);
            }

            result = new AttemptResult(RetryRules.OutcomeOf((int)answer.StatusCode, answer.Headers.Contains("Retry-After")), answer, null);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException)
        {
            result = new AttemptResult(Wire.OutcomeOf(failure), null, failure);
        }
        finally
        {
            replica.End();
        }

        var duration = own.Time.Now() - began;
        own.Ejector.Learn(set, replica, result.Outcome, duration);
        if (result.Outcome == Outcome.Answered)
        {
            _pace.Add(duration, began + duration);
        }

        return result;
    }

    private HttpResponseMessage Accept(Attempt attempt)
    {
        Replica = attempt.Replica;
        attempt.GiveUp.Dispose();
        if (own.NamesReplicas)
        {
            context.Response.Headers["X-Served-By"] = Replica.Target.Name;
        }

        return Answer = attempt.Task.Result.Answer!;
    }

    // Until it is over, or patience is. The caller looks which.
    private ConfiguredTaskAwaitable WaitAsync(Task task, CancellationToken cancellationToken)
    {
        var patience = task.IsCompleted ? Timeout.InfiniteTimeSpan : Patience;
        return task.WaitAsync(patience >= TimeSpan.Zero || task.IsCompleted ? patience : TimeSpan.Zero, own.Time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
