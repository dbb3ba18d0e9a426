namespace QuizNet.Load;

internal static class ExitCodes
{
    public const int Good = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;

    /// <summary>As a shell says of what Ctrl-C ended.</summary>
    public const int Interrupted = 130;
}
