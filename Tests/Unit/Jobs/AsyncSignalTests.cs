using QuizNet.ServiceDefaults.Jobs;

namespace QuizNet.Unit.Jobs;

public sealed class AsyncSignalTests
{
    private readonly AsyncSignal _signal = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_set_before_is_not_waited_for()
    {
        _signal.Set();

        await WaitAsync();
    }

    [Fact]
    public async Task Setting_it_ends_the_wait_and_the_next_waits_again()
    {
        var first = WaitAsync();
        Assert.False(first.IsCompleted);
        _signal.Set();
        await first;

        var second = WaitAsync();
        Assert.False(second.IsCompleted);
        _signal.Set();
        await second;
    }

    [Fact]
    public async Task It_gives_up_after_the_time() => await _signal.WaitAsync(TimeSpan.FromMilliseconds(1), TimeProvider.System, Cancel);

    [Fact]
    public async Task Cancelling_ends_it()
    {
        using var cancel = new CancellationTokenSource();
        var wait = _signal.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancel.Token);
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);
    }

    private Task WaitAsync() => _signal.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, Cancel);
}
