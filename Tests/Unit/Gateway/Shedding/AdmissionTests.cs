using QuizNet.Gateway.Proxying;
using QuizNet.Gateway.Shedding;

namespace QuizNet.Unit.Gateway.Shedding;

public sealed class AdmissionTests
{
    private readonly Admission _admission = new(new SheddingOptions { MostAtOnce = 2, MostWaiting = 4, LongestWait = TimeSpan.FromMinutes(1) }, TimeProvider.System);

    [Fact]
    public async Task So_many_are_let_in_at_once_and_the_next_one_waits_for_one_to_leave()
    {
        Assert.True(await Enter(Priority.Normal));
        Assert.True(await Enter(Priority.Normal));
        var third = Enter(Priority.Normal);

        Assert.False(third.IsCompleted);
        _admission.Leave();

        Assert.True(await third);
        Assert.Equal((2, 0, 0), (_admission.Inside, _admission.Queued, _admission.Refused));
    }

    [Fact]
    public async Task The_important_ones_go_first()
    {
        await FillAsync();
        var normal = Enter(Priority.Normal);
        var high = Enter(Priority.High);

        _admission.Leave();

        Assert.True(await high);
        Assert.False(normal.IsCompleted);
    }

    [Fact]
    public async Task The_fuller_the_queue_the_more_important_one_must_be()
    {
        await FillAsync();
        var waiting = Enumerable.Range(0, 3).Select(_ => Enter(Priority.High)).ToList();

        Assert.False(await Enter(Priority.Low));
        Assert.False(await Enter(Priority.Normal));
        Assert.False(Enter(Priority.High).IsCompleted);
        Assert.False(await Enter(Priority.High));
        Assert.Equal((4, 3), (_admission.Queued, _admission.Refused));
        Assert.All(waiting, turn => Assert.False(turn.IsCompleted));
    }

    [Fact]
    public async Task Who_gives_up_leaves_no_gap()
    {
        using var patience = new CancellationTokenSource();
        await FillAsync();
        var impatient = _admission.EnterAsync(Priority.Normal, patience.Token).AsTask();
        var patient = Enter(Priority.Normal);

        await patience.CancelAsync();
        Assert.False(await impatient);
        _admission.Leave();

        Assert.True(await patient);
        Assert.Equal(0, _admission.Queued);
    }

    [Fact]
    public async Task Never_more_are_inside_than_allowed_whatever_comes_at_once()
    {
        var admission = new Admission(new SheddingOptions { MostAtOnce = 5, MostWaiting = 1000, LongestWait = TimeSpan.FromMinutes(1) }, TimeProvider.System);
        int inside = 0, most = 0;

        await Parallel.ForAsync(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 50 }, async (_, cancellationToken) =>
        {
            Assert.True(await admission.EnterAsync(Priority.High, cancellationToken));
            var now = Interlocked.Increment(ref inside);
            for (var seen = most; now > seen && Interlocked.CompareExchange(ref most, now, seen) != seen; seen = most)
            {
            }

            await Task.Yield();
            Interlocked.Decrement(ref inside);
            admission.Leave();
        });

        Assert.InRange(most, 1, 5);
        Assert.Equal((0, 0), (admission.Inside, admission.Queued));
    }

    [Theory]
    [InlineData("Low", 25)]
    [InlineData("Normal", 75)]
    [InlineData("High", 100)]
    public void Each_priority_has_its_part_of_the_queue(string priority, int expected) => Assert.Equal(expected, Admission.MostQueued(Enum.Parse<Priority>(priority), 100));

    private Task<bool> Enter(Priority priority) => _admission.EnterAsync(priority, TestContext.Current.CancellationToken).AsTask();

    private async Task FillAsync()
    {
        await Enter(Priority.Normal);
        await Enter(Priority.Normal);
    }
}
