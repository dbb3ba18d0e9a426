using QuizNet.ServiceDefaults.Idempotency;
using Yarp.ReverseProxy.Forwarder;

namespace QuizNet.Gateway.Idempotency;

/// <summary>Which answers are kept, what of them, and how they are given again.</summary>
internal static class Answers
{
    // All others are about this one exchange.
    private static readonly string[] KeptHeaders = ["Content-Type", "Location", "ETag", "Cache-Control", "Content-Language", "Link"];

    /// <summary>Null if it is not to be kept: it is not final, not whole, not small, or only right for whoever asked first.</summary>
    public static StoredAnswer? Of(HttpContext context, HeldBody body)
    {
        var response = context.Response;
        var isBroken = context.Features.Get<IForwarderErrorFeature>() is not null;
        if (isBroken || !KeyRules.IsFinal(response.StatusCode) || response.Headers.SetCookie.Count > 0 || body.IsEncoded)
        {
            return null;
        }

        return body.Bytes is { } bytes && (response.ContentLength ?? bytes.Length) == bytes.Length
            ? new StoredAnswer(response.StatusCode, KeptHeaders.Where(response.Headers.ContainsKey).ToDictionary(name => name, name => response.Headers[name].ToString()), bytes)
            : null;
    }

    public static async Task ReplayAsync(HttpContext context, StoredAnswer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        response.Headers[IdempotencyHeader.Replayed] = "true";
        if (answer.Body.Length > 0)
        {
            response.ContentLength = answer.Body.Length;
            await response.Body.WriteAsync(answer.Body, context.RequestAborted);
        }
    }
}
