namespace QuizNet.Gateway.Replicas;

internal static class MonotonicTime
{
    /// <summary>Counts from some fixed moment and never jumps, whatever happens to the clock.</summary>
    public static TimeSpan Now(this TimeProvider time) => time.GetElapsedTime(0);
}
