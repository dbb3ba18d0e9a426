using QuizNet.Gateway.Caching;
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
    // How long an answer may take to begin is each call's own matter; this is the longest of them, and what YARP counts anew for each piece of a stream.
    private readonly ForwarderRequestConfig _config = new() { ActivityTimeout = calls.Options.LongDeadline };

    public async Task HandleAsync(HttpContext context, ServiceRoute route, ReplicaSet set, HttpTransformer transformer)
    {
        if (route.HasFallback && await copies.TryAnswerFreshAsync(context))
        {
            return;
        }

        // A socket is open for as long as people are; it takes no turn from requests. Nor does a body that comes slowly.
        var opensSocket = SocketRequest.Opens(context);
        var body = opensSocket ? ReadOnlyMemory<byte>.Empty : await BufferedBody.TryBufferAsync(context, calls.Options.LargestBody, context.RequestAborted);
        var takesTurn = !opensSocket && !route.LongRunning;
        if (takesTurn && !await set.Admission.EnterAsync(route.Priority, context.RequestAborted))
        {
            await Fallback.AnswerAsync(context, route, copies, "Service overloaded", $"'{route.Type}' has more to do than it can. Try again in a second.");
            return;
        }

        try
        {
            if (set.MayPass(calls.Time.Now(), out var isProbe))
            {
                await ForwardAsync(context, route, set, transformer, body, isProbe);
            }
            else
            {
                await Fallback.AnswerAsync(context, route, copies, "Service failing", $"'{route.Type}' fails most of what it is asked, so it is left alone for a moment. Try again in a second.");
            }
        }
        finally
        {
            if (takesTurn)
            {
                set.Admission.Leave();
            }
        }
    }

    private async Task ForwardAsync(HttpContext context, ServiceRoute route, ReplicaSet set, HttpTransformer transformer, ReadOnlyMemory<byte>? body, bool isProbe)
    {
        if (await FirstAsync(context, route, set) is not { } first)
        {
            set.Judge(good: false, TimeSpan.Zero, calls.Time.Now(), isProbe);
            await Fallback.NobodyAsync(context, route, copies);
            return;
        }

        var isRepeatable = body is not null && RetryRules.IsRepeatable(context.Request.Method, route.TakesKeys && context.Request.Headers.ContainsKey(IdempotencyHeader.Name));
        using var call = new ForwardedCall(calls, context, route, set, first, body, isRepeatable, isProbe);
        using var followed = SocketRequest.Opens(context) ? sockets.Follow(context, call) : null;
        var error = await forwarder.SendAsync(context, first.Target.Url, call, _config, transformer);
        if (call.Answer is null)
        {
            Judge(set, error, isProbe);
        }
        else if (error == ForwarderError.ResponseBodyDestination)
        {
            calls.Ejector.Suspect(set, call.Replica);
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

    private async ValueTask<Replica?> FirstAsync(HttpContext context, ServiceRoute route, ReplicaSet set)
    {
        var changed = set.Changed;
        var first = balancing.First(context, route, set);
        if (first is null && set.All.Any(replica => !replica.IsDraining))
        {
            // Whoever is out now is mostly back in a moment.
            await calls.Ejector.LookForAnybodyAsync(set, changed, calls.Options.WaitForReplica, context.RequestAborted);
            first = balancing.First(context, route, set);
        }

        return first;
    }

    // Without an answer. What the client has done itself says nothing of the service.
    private void Judge(ReplicaSet set, ForwarderError error, bool isProbe)
    {
        var now = calls.Time.Now();
        if (error is not (ForwarderError.RequestBodyClient or ForwarderError.RequestBodyCanceled or ForwarderError.RequestCanceled))
        {
            set.Judge(good: false, TimeSpan.Zero, now, isProbe);
        }
        else if (isProbe)
        {
            set.Breaker.GiveBack(now);
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
}
