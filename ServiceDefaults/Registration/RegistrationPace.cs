namespace QuizNet.ServiceDefaults.Registration;

/// <summary>When to speak to the registry next.</summary>
internal static class RegistrationPace
{
    private static readonly TimeSpan FirstRetry = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromSeconds(5);

    /// <summary>The interval, ten percent off in either direction, so that replicas that started together do not knock together.</summary>
    public static TimeSpan Heartbeat(TimeSpan interval, double random) => interval * (0.9 + (0.2 * random));

    /// <summary>Doubles with each failure in a row.</summary>
    public static TimeSpan Retry(int failures) => failures > 6 ? LongestRetry : FirstRetry * Math.Pow(2, failures - 1);
}
