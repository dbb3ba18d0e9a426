using System.Globalization;
using QuizNet.Gateway.Ejection;
using QuizNet.Gateway.Replicas;
using QuizNet.ServiceDefaults;

namespace QuizNet.Gateway.Retries;

/// <summary>One try of a request at one replica. Its task does not fail: what went wrong is its result.</summary>
internal sealed record Attempt(Replica Replica, TimeSpan Began, Task<AttemptResult> Task, CancellationTokenSource GiveUp)
{
    // A timer may end a little before its time.
    private const double Nearly = 0.9;

    public static Attempt Begin(
        ForwardingContext own, ReplicaSet set, Replica replica, RoutePace pace, HttpRequestMessage request, TimeSpan timeLeft, bool isRepeatable, CancellationToken cancellationToken)
    {
        request.Headers.Remove(RequestDeadline.Header);
        request.Headers.TryAddWithoutValidation(RequestDeadline.Header, Math.Ceiling(timeLeft.TotalMilliseconds).ToString(CultureInfo.InvariantCulture));
        var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        return new Attempt(replica, own.Time.Now(), RunAsync(own, set, replica, pace, request, isRepeatable, giveUp.Token), giveUp);
    }

    /// <summary>It has not been silent for so long, or its replica has answered others in the meantime: slow, or stuck with this one, but not frozen.</summary>
    public bool IsOnlySlow(TimeSpan now, TimeSpan silence) => now - Began < Nearly * silence || Replica.LastAnswer > Began;

    /// <summary>Another one was faster, or the client has gone. Whatever still comes is thrown away.</summary>
    public void Abandon()
    {
        GiveUp.Cancel();
        _ = Task.ContinueWith(static late => late.Result.Answer?.Dispose(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private static async Task<AttemptResult> RunAsync(
        ForwardingContext own, ReplicaSet set, Replica replica, RoutePace pace, HttpRequestMessage request, bool isRepeatable, CancellationToken cancellationToken)
    {
        var began = own.Time.Now();
        HttpResponseMessage? answer = null;
        AttemptResult result;
        replica.Begin();
        try
        {
            answer = await own.Wire.SendAsync(request, cancellationToken);
            if (isRepeatable)
            {
                await SmallAnswer.ReadAsync(answer, cancellationToken);
            }

            result = new AttemptResult(RetryRules.OutcomeOf((int)answer.StatusCode, answer.Headers.Contains("Retry-After")), answer, null);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException)
        {
            answer?.Dispose();
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
            pace.Add(duration, began + duration);
        }

        return result;
    }
}

internal readonly record struct AttemptResult(Outcome Outcome, HttpResponseMessage? Answer, Exception? Failure)
{
    /// <summary>For the client, whatever else might be tried.</summary>
    public bool IsFinal => Answer is not null && (Outcome == Outcome.Answered || !RetryRules.IsWorthAnotherTry((int)Answer.StatusCode));
}
