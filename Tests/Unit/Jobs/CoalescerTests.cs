using System.Collections.Concurrent;
using QuizNet.ServiceDefaults.Jobs;

namespace QuizNet.Unit.Jobs;

public sealed class CoalescerTests
{
    [Fact]
    public async Task Everybody_gets_his_own_answer()
    {
        var coalescer = new Coalescer<int, int>(async items =>
        {
            await Task.Yield();
            return [.. items.Select(item => item * 2)];
        }, largestBatch: 7);

        var answers = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(coalescer.SendAsync));

        Assert.Equal(Enumerable.Range(0, 1_000).Select(item => item * 2), answers);
    }

    [Fact]
    public async Task Who_comes_while_batches_are_under_way_leaves_with_the_next()
    {
        var (go, sizes) = (new TaskCompletionSource(), new ConcurrentQueue<int>());
        var coalescer = new Coalescer<int, int>(async items =>
        {
            sizes.Enqueue(items.Count);
            await go.Task;
            return [.. items];
        }, largestBatch: 60);

        var answers = Enumerable.Range(0, 100).Select(coalescer.SendAsync).ToList();
        go.SetResult();
        await Task.WhenAll(answers);

        Assert.Equal(100, sizes.Sum());
        Assert.InRange(sizes.Max(), 1, 60);
        Assert.InRange(sizes.Count, 2, 5);
    }

    [Fact]
    public async Task A_failure_goes_to_those_of_its_batch_and_later_ones_are_sent_again()
    {
        var failing = true;
        var coalescer = new Coalescer<int, int>(items => failing ? throw new InvalidOperationException("away") : Task.FromResult<IReadOnlyList<int>>([.. items]), largestBatch: 10);

        await Assert.ThrowsAsync<InvalidOperationException>(() => coalescer.SendAsync(1));
        failing = false;

        Assert.Equal(2, await coalescer.SendAsync(2));
    }
}
