using Microsoft.Extensions.Primitives;

namespace QuizNet.ServiceDefaults.Idempotency;

/// <summary>What gateway and services say about the header Idempotency-Key (draft-ietf-httpapi-idempotency-key-header).</summary>
public static class IdempotencyHeader
{
    public const string Name = "Idempotency-Key";

    /// <summary>In answers: nothing has been done, this is what was answered the first time.</summary>
    public const string Replayed = "Idempotency-Replayed";

    public const int LongestKey = 255;

    public const string Mistake = "Idempotency-Key must be one header of 1 to 255 visible ASCII characters, such as a new UUID for each new request.";

    public const string OtherBody = "This Idempotency-Key was used for a request with another body. Use a new key for a new request.";

    /// <summary>One key, of visible ASCII.</summary>
    public static bool IsKey(StringValues given) =>
        given is [{ Length: > 0 and <= LongestKey } key] && key.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0;
}
