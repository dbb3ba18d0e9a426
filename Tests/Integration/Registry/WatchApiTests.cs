using System.Globalization;
using QuizNet.Contracts.Clients;
using QuizNet.Support;

namespace QuizNet.Integration.Registry;

public sealed class WatchApiTests
{
    private static readonly TimeSpan LongerThanTheTest = TimeSpan.FromSeconds(50);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_watcher_of_one_replica_hears_what_happens_at_the_other(string server)
    {
        await using var registry = await RegistryFixture.StartAsync(server, Cancel);
        var watcher = new RegistryClient(registry.Second.Client);
        var index = (await watcher.WatchAsync(-1, LongerThanTheTest, Cancel))!.Index;

        var watch = watcher.WatchAsync(index, LongerThanTheTest, Cancel);
        await registry.First.RegisterAsync("news", Cancel);

        var heard = await watch;
        Assert.Equal("news", Assert.Single(heard!.Services).ServiceId);
        Assert.True(heard.Index > index);
    }

    [Fact]
    public async Task A_watch_that_sees_no_change_ends_with_the_present_list()
    {
        await using var registry = await RegistryFixture.StartAsync(RedisServers.Garnet, Cancel);
        await registry.First.RegisterAsync("a", Cancel);
        var watcher = new RegistryClient(registry.First.Client);
        var before = await Eventually.GetAsync(async () => await watcher.WatchAsync(-1, TimeSpan.Zero, Cancel) is { Count: 1 } list ? list : null, Cancel);

        var after = await watcher.WatchAsync(before.Index, TimeSpan.FromSeconds(0.2), Cancel);

        Assert.Equal((before.Index, 1), (after!.Index, after.Count));
    }

    [Fact]
    public async Task Events_are_streamed_with_their_index_as_id()
    {
        await using var registry = await RegistryFixture.StartAsync(RedisServers.Garnet, Cancel);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/registry/watch") { Headers = { { "Accept", "text/event-stream" } } };
        using var response = await registry.First.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancel);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(Cancel));
        var first = await NextEventAsync(lines);

        await registry.Second.RegisterAsync("news", Cancel);
        var second = await NextEventAsync(lines);

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("\"count\":0", first.Data, StringComparison.Ordinal);
        Assert.Contains("\"serviceId\":\"news\"", second.Data, StringComparison.Ordinal);
        Assert.True(second.Id > first.Id);
    }

    private static async Task<(long Id, string Data)> NextEventAsync(StreamReader lines)
    {
        var (id, data) = (0L, "");
        while (await lines.ReadLineAsync(Cancel) is { Length: > 0 } line)
        {
            id = line.StartsWith("id: ", StringComparison.Ordinal) ? long.Parse(line[4..], CultureInfo.InvariantCulture) : id;
            data = line.StartsWith("data: ", StringComparison.Ordinal) ? line[6..] : data;
        }

        return (id, data);
    }
}
