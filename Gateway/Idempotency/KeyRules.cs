namespace QuizNet.Gateway.Idempotency;

internal enum KeyStep
{
    /// <summary>The key is new, or free again, and now belongs to this request.</summary>
    Forward,

    /// <summary>Another gateway, or this one, is forwarding the same request.</summary>
    InProgress,

    /// <summary>The key stands for another body.</summary>
    OtherBody,

    /// <summary>There is an answer to give again.</summary>
    Replay,
}

/// <summary>A key is new, then in progress, then has an answer, or is free again if there was none that is worth keeping.</summary>
internal static class KeyRules
{
    public static KeyStep Next(KeyEntry? found, string fingerprint) => found switch
    {
        null => KeyStep.Forward,
        _ when found.Fingerprint != fingerprint => KeyStep.OtherBody,
        { Answer: null } => KeyStep.InProgress,
        _ => KeyStep.Replay,
    };

    /// <summary>Whether asking again would be answered the same. Not if the caller may be let in later, came too often, or somebody was away.</summary>
    public static bool IsFinal(int status) => status switch
    {
        StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden or StatusCodes.Status408RequestTimeout or 425 or StatusCodes.Status429TooManyRequests => false,
        _ => status is >= 200 and < 500,
    };
}
