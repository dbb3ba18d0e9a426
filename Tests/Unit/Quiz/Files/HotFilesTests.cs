using Microsoft.Extensions.Options;
using QuizNet.Quiz.Files;

namespace QuizNet.Unit.Quiz.Files;

public sealed class HotFilesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_class_that_asks_at_once_makes_one_read()
    {
        var hot = Hot(100);
        var (reads, arrived) = (0, new TaskCompletionSource<MediaFile?>());

        var asked = Enumerable.Range(0, 2_000).Select(_ => hot.GetAsync("a", Read, Cancel)).ToList();
        arrived.SetResult(File(10));
        await Task.WhenAll(asked);
        await hot.GetAsync("a", Read, Cancel);

        Assert.Equal(1, reads);

        Task<MediaFile?> Read(CancellationToken token)
        {
            reads++;
            return arrived.Task;
        }
    }

    [Fact]
    public async Task What_was_not_asked_for_lately_makes_room()
    {
        var hot = Hot(100);
        foreach (var name in new[] { "a", "b", "a", "c" })
        {
            await ReadsAsync(hot, name, 40);
        }

        Assert.Equal((0, 0, 1), (await ReadsAsync(hot, "a", 40), await ReadsAsync(hot, "c", 40), await ReadsAsync(hot, "b", 40)));
    }

    [Fact]
    public async Task What_is_larger_than_all_the_room_is_answered_and_not_kept()
    {
        var hot = Hot(100);
        await ReadsAsync(hot, "small", 10);

        Assert.Equal((1, 1), (await ReadsAsync(hot, "large", 101), await ReadsAsync(hot, "large", 101)));
    }

    [Fact]
    public async Task What_is_not_there_or_could_not_be_read_is_asked_for_again()
    {
        var hot = Hot(100);

        Assert.Null(await hot.GetAsync("a", _ => Task.FromResult<MediaFile?>(null), Cancel));
        await Assert.ThrowsAsync<IOException>(() => hot.GetAsync("a", _ => Task.FromException<MediaFile?>(new IOException()), Cancel));
        Assert.Equal(1, await ReadsAsync(hot, "a", 10));
    }

    [Fact]
    public async Task Who_gives_up_waiting_does_not_keep_others_from_it()
    {
        var hot = Hot(100);
        var arrived = new TaskCompletionSource<MediaFile?>();
        using var impatient = new CancellationTokenSource();

        var first = hot.GetAsync("a", _ => arrived.Task, impatient.Token);
        var second = hot.GetAsync("a", _ => arrived.Task, Cancel);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        arrived.SetResult(File(10));

        Assert.NotNull(await second);
    }

    private static HotFiles Hot(long bytes) => new(Options.Create(new FilesOptions { Hot = bytes }));

    private static MediaFile File(int size) => new("id", "image/png", new byte[size]);

    // 0 or 1.
    private static async Task<int> ReadsAsync(HotFiles hot, string name, int size)
    {
        var reads = 0;
        await hot.GetAsync(
            name,
            _ =>
            {
                reads++;
                return Task.FromResult<MediaFile?>(File(size));
            },
            Cancel);
        return reads;
    }
}
