using Microsoft.Extensions.Logging;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>Says once that the queue cannot be reached, and once that it can again, whoever of a worker's loops finds out.</summary>
internal sealed partial class OutageLog(string queue, ILogger logger)
{
    private int _failing;

    public void Failed(Exception failure)
    {
        if (Interlocked.Exchange(ref _failing, 1) == 0)
        {
            LogAway(queue, failure.Message);
        }
    }

    public void Worked()
    {
        if (Volatile.Read(ref _failing) == 1 && Interlocked.Exchange(ref _failing, 0) == 1)
        {
            LogBack(queue);
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Queue}: jobs cannot be taken ({Reason}); trying until they can")]
    private partial void LogAway(string queue, string reason);

    [LoggerMessage(LogLevel.Information, "{Queue}: jobs are taken again")]
    private partial void LogBack(string queue);
}
