using System.Runtime.CompilerServices;
using QuizNet.Gateway.Ejection;
using QuizNet.Gateway.LoadBalancing;
using QuizNet.Gateway.Proxying;
using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.Retries;

/// <summary>
/// One request of a client on its way to a service. To YARP it is the client that sends: it asks the chosen replica, and others if
/// that one fails or is silent for too long. The first good answer counts. Without a body in memory it cannot be repeated.
/// </summary>
internal sealed class ForwardedCall(ForwardingContext own, HttpContext context, ServiceRoute route, ReplicaSet set, Replica first, ReadOnlyMemory<byte>? body, bool isRepeatable, bool isProbe)
    : HttpMessageInvoker(own.Wire.Handler, disposeHandler: false)
{
    private readonly RoutePace _pace = own.Paces.Of(route);
    private readonly TimeSpan _began = own.Time.Now();

    /// <summary>Who has answered, or was asked last.</summary>
    public Replica Replica { get; private set; } = first;

    public HttpResponseMessage? Answer { get; private set; }

    public int Tries { get; private set; }

    /// <summary>No replica has accepted a connection.</summary>
    public bool WasNeverSent { get; private set; } = true;

    // A streamed body takes as long as the client's line does.
    private TimeSpan TimeLeft => (body is null ? own.Options.LongDeadline : _pace.Deadline) - (own.Time.Now() - _began);

    public override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (body is { } bytes && (request.Content is not null || !isRepeatable))
        {
            // What has content the handler never sends again by itself.
            request.Content = RequestCopy.Body(bytes, request.Content);
        }
        else if (request.Content is not null)
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
        List<Replica> tried = [begun.Replica];
        List<Attempt> running = [begun];
        AttemptResult failed = default;
        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var reason = Outcome.Hung;
                var isOnlySlow = false;
                if (running.Find(attempt => attempt.Task.IsCompleted) is { } done)
                {
                    running.Remove(done);
                    failed.Answer?.Dispose();
                    if (done.Task.Result.IsFinal)
                    {
                        return Accept(done);
                    }

                    failed = done.Task.Result;
                    reason = failed.Outcome;
                    WasNeverSent &= reason == Outcome.Refused;
                }
                else if (TimeLeft <= TimeSpan.Zero)
                {
                    throw new TaskCanceledException("No replica has answered in time.");
                }
                else
                {
                    isOnlySlow = running[^1].IsOnlySlow(own.Time.Now(), _pace.Silence);
                    if (!isOnlySlow)
                    {
                        own.Ejector.Suspect(set, running[^1].Replica);
                    }
                }

                if (MayTryAgain(reason) && await NextAsync(reason, isOnlySlow, tried, running.Count, cancellationToken) is { } next)
                {
                    tried.Add(next);
                    running.Add(Begin(next, RequestCopy.For(next, request, body), cancellationToken));
                }
                else if (running.Count == 0)
                {
                    return failed.Answer ?? throw failed.Failure!;
                }

                await WaitAsync(Task.WhenAny(running.Select(attempt => attempt.Task)), cancellationToken);
            }
        }
        finally
        {
            WasNeverSent &= running.Count == 0;
            running.ForEach(Abandon);
        }
    }

    private void Abandon(Attempt attempt)
    {
        if (Answer is not null)
        {
            own.Ejector.LearnSlower(attempt.Replica, own.Time.Now() - attempt.Began);
        }

        attempt.Abandon();
    }

    // Who accepts no connection is soon known to be out, and has cost nothing.
    private bool MayTryAgain(Outcome reason) =>
        RetryRules.MayRepeat(reason, isRepeatable) && (Tries < own.Options.Tries || (reason == Outcome.Refused && TimeLeft > TimeSpan.Zero));

    private async Task<Replica?> NextAsync(Outcome reason, bool isOnlySlow, List<Replica> tried, int running, CancellationToken cancellationToken)
    {
        var changed = set.Changed;
        var next = Balancing.Another(set, tried);
        if (next is null && running == 0 && reason == Outcome.Refused)
        {
            // All are gone; somebody may be back in a moment.
            await own.Ejector.LookForAnybodyAsync(set, changed, own.Options.WaitForReplica, cancellationToken);
        }

        if (next is null && running == 0 && (reason is Outcome.Refused or Outcome.Broken))
        {
            // The same one again: it has been started anew, or has only ended an old connection.
            next = Balancing.Another(set, []);
        }

        // What was never sent, or is with a replica that gets nothing new, is no additional work for the service.
        var isMoved = reason == Outcome.Refused || (reason is Outcome.Broken or Outcome.Hung && next is not null && !set.Available.Contains(tried[^1]));
        return next is null || ((!isOnlySlow || set.ImpatienceBudget.TryTake()) && (isMoved || set.Budget.TryTake())) ? next : null;
    }

    private Attempt Begin(Replica replica, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Replica = replica;
        if (++Tries > 1)
        {
            set.Traffic.AddRetry();
            replica.Traffic.AddRetry();
        }

        return Attempt.Begin(own, set, replica, _pace, request, TimeLeft, isRepeatable, cancellationToken);
    }

    private HttpResponseMessage Accept(Attempt attempt)
    {
        var now = own.Time.Now();
        var result = attempt.Task.Result;
        set.Judge(result.Outcome == Outcome.Answered, now - _began, now, isProbe);
        WasNeverSent = false;
        Replica = attempt.Replica;
        attempt.GiveUp.Dispose();
        if (own.NamesReplicas)
        {
            context.Response.Headers["X-Served-By"] = Replica.Target.Name;
        }

        return Answer = result.Answer!;
    }

    // Until it is over, or patience is. The caller looks which.
    private ConfiguredTaskAwaitable WaitAsync(Task task, CancellationToken cancellationToken)
    {
        var patience = Timeout.InfiniteTimeSpan;
        if (!task.IsCompleted)
        {
            var (untilNext, left) = (Tries > 1 || !isRepeatable ? _pace.Silence : _pace.Patience, TimeLeft);
            patience = left < TimeSpan.Zero ? TimeSpan.Zero : left < untilNext ? left : untilNext;
        }

        return task.WaitAsync(patience, own.Time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
