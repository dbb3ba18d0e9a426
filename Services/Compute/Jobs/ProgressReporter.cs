using QuizNet.ServiceDefaults.Jobs;

namespace QuizNet.Compute.Jobs;

/// <summary>Passes on how far a calculation is, now and then: it reports far more often than anybody wants to know.</summary>
internal sealed class ProgressReporter : IProgress<int>, IAsyncDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly JobContext _job;
    private readonly CancellationTokenSource _ended = new();
    private readonly Task _reporting;
    private int _percent;

    public ProgressReporter(JobContext job)
    {
        _job = job;
        _reporting = ReportAsync();
    }

    public void Report(int value) => Volatile.Write(ref _percent, value);

    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await _reporting;
        _ended.Dispose();
    }

    private async Task ReportAsync()
    {
        var reported = 0;
        while (!_ended.IsCancellationRequested)
        {
            await Task.Delay(Interval, _ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var percent = Volatile.Read(ref _percent);
            if (percent > reported && !_ended.IsCancellationRequested)
            {
                reported = percent;
                await _job.ReportProgressAsync(percent);
            }
        }
    }
}
