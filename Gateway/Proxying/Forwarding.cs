using QuizNet.Gateway.Caching;
using QuizNet.Gateway.Ejection;
using QuizNet.Gateway.LoadBalancing;
using QuizNet.Gateway.Replicas;
using QuizNet.Gateway.Retries;
using QuizNet.Gateway.Sockets;
using QuizNet.ServiceDefaults.Idempotency;
using Yarp.ReverseProxy.Forwarder;

namespace QuizNet.Gateway.Proxying;

/// <summary>The way of a request to a service and back, step by step.</summary>
internal sealed class Forwarding(IHttpForwarder forwarder, Balancing balancing, ForwardingContext calls, AnswerCopies copies, ProxiedSockets sockets)
{
    // Between two pieces of a stream. How long an answer may take to begin is each call's own matter.
    private static readonly ForwarderRequestConfig Config = new() { ActivityTimeout = TimeSpan.FromSeconds(100) };

    public async Task HandleAsync(HttpContext context, ServiceRoute route, ReplicaSet set, HttpTransformer transformer)
    {
        if (route.HasFallback && await copies.TryAnswerFreshAsync(context))
        {
            return;
        }

        if (!set.MayPass(calls.Time.Now(), out var isProbe))
        {
            await Fallback.AnswerAsync(context, route, copies, "Service failing", $"'{route.Type}' fails most of what it is asked, so it is left alone for a moment. Try again in a second.");
            return;
        }

        // A socket is open for as long as people are; it takes no turn from requests.
        if (route.LongRunning || context.Request.Headers.Upgrade.Count > 0)
        {
            await ForwardAsync(context, route, set, transformer, isProbe);
            return;
        }

        if (!await set.Admission.EnterAsync(route.Priority, context.RequestAborted))
        {
            await Fallback.AnswerAsync(context, route, copies, "Service overloaded", $"'{route.Type}' has more to do than it can. Try again in a second.");
            return;
        }

        try
        {
            await ForwardAsync(context, route, set, transformer, isProbe);
        }
        finally
        {
            set.Admission.Leave();
        }
    }

    private async Task ForwardAsync(HttpContext context, ServiceRoute route, ReplicaSet set, HttpTransformer transformer, bool isProbe)
    {
        var body = await BufferedBody.TryBufferAsync(context, calls.Options.LargestBody, context.RequestAborted);
        var first = balancing.First(context, route, set);
        if (first is null && set.All.Any(replica => !replica.IsDraining))
        {
            // Whoever is out now is mostly back in a moment.
            calls.Ejector.LookForAnybody(set);
            await set.Changed.WaitAsync(calls.Options.WaitForReplica, calls.Time, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            first = balancing.First(context, route, set);
        }

        if (first is null)
        {
            set.Judge(good: false, TimeSpan.Zero, calls.Time.Now(), isProbe);
            await Fallback.NobodyAsync(context, route, copies);
            return;
        }

        var isRepeatable = body is not null && RetryRules.IsRepeatable(context.Request.Method, route.TakesKeys && context.Request.Headers.ContainsKey(IdempotencyHeader.Name));
        using var call = new ForwardedCall(calls, context, route, set, first, body, isRepeatable);
        var error = context.Request.Headers.Upgrade.Count == 0
            ? await forwarder.SendAsync(context, first.Target.Url, call, Config, transformer)
            : await sockets.FollowAsync(context, () => call.Replica, () => forwarder.SendAsync(context, first.Target.Url, call, Config, transformer));
        if (error == ForwarderError.ResponseBodyDestination)
        {
            calls.Ejector.Suspect(set, call.Replica);
        }

        if (!context.RequestAborted.IsCancellationRequested || isProbe)
        {
            var now = calls.Time.Now();
            set.Judge(error == ForwarderError.None && IsGood(context.Response), now - call.Began, now, isProbe);
        }

        if (error != ForwarderError.None && !context.Response.HasStarted)
        {
            await AnswerFailureAsync(context, route, call);
        }
        else if (route.HasFallback && call.Answer is { } answer)
        {
            copies.Keep(context, answer);
        }
    }

    private async Task AnswerFailureAsync(HttpContext context, ServiceRoute route, ForwardedCall call)
    {
        var status = context.Response.StatusCode;
        context.Response.StatusCode = StatusCodes.Status200OK;
        if (call.WasNeverSent)
        {
            await Fallback.NobodyAsync(context, route, copies);
        }
        else if (!route.HasFallback || !await copies.TryAnswerStaleAsync(context))
        {
            // The status page says what it means.
            context.Response.StatusCode = status;
        }
    }

    // Being sent away until later is an answer, too.
    private static bool IsGood(HttpResponse response) => RetryRules.OutcomeOf(response.StatusCode, response.Headers.RetryAfter.Count > 0) == Outcome.Answered;
}
