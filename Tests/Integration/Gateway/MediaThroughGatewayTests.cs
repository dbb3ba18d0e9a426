using System.Net;
using System.Text;
using QuizNet.Integration.Quiz;
using QuizNet.Quiz.Files.Formats;

namespace QuizNet.Integration.Gateway;

/// <summary>Files pass the gateway as they are, up to the size that the service takes, and with the headers that the service has set.</summary>
[Collection(OnSqlite.Name)]
public sealed class MediaThroughGatewayTests(SqliteCluster cluster)
{
    // Close to the largest picture that is taken; the samples of a WAV may be anything.
    private const int Large = 5 * 1024 * 1024;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_large_file_goes_through_the_gateway_and_comes_back_the_same()
    {
        await using var gateway = await GatewayFixture.StartAsync(0, Cancel, settings: [("services:auth:http:0", $"{cluster.Auth[0].BaseAddress}")]);
        await gateway.Registry.RegisterAsync("quiz-1", Cancel, "quiz", $"{cluster.Quiz[0].BaseAddress}".TrimEnd('/'));
        await using var heartbeats = new Heartbeats(gateway.Registry, "quiz-1");
        await gateway.WaitForReplicasAsync(1, Cancel);
        var ana = await cluster.NewUserAsync(Cancel);
        var samples = new byte[Large];
        new Random(1).NextBytes(samples);
        var file = Riff.Close("WAVE"u8, [.. "fmt \u0010\0\0\0\u0001\0\u0001\0\u0040\u001F\0\0\u0040\u001F\0\0\u0001\0\u0008\0data\0\0\u0050\0"u8, .. samples]);

        var stored = await MediaFiles.PostAsync(gateway.Client, file, ana.Token, "audio/wav", Cancel);
        using var request = new HttpRequestMessage(HttpMethod.Get, stored["url"].GetString());
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br, gzip");
        using var shown = await gateway.Client.SendAsync(request, Cancel);
        var known = await gateway.Client.SendAsync("GET", stored["url"].GetString()!, headers: ("If-None-Match", $"{shown.Headers.ETag}"), cancellationToken: Cancel);
        var part = await gateway.Client.SendAsync("GET", stored["url"].GetString()!, headers: ("Range", "bytes=0-99"), cancellationToken: Cancel);

        Assert.Equal(HttpStatusCode.Created, stored.Status);
        Assert.Equal(file, await shown.Content.ReadAsByteArrayAsync(Cancel));
        Assert.Empty(shown.Content.Headers.ContentEncoding);
        Assert.Equal("default-src 'none'; sandbox", shown.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", shown.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(shown.Headers.CacheControl is { Public: true, MaxAge.TotalDays: 365 });
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.PartialContent), (known.Status, part.Status));
        Assert.Equal(Encoding.ASCII.GetString(file.AsSpan(0, 4)), (await part.Response.Content.ReadAsStringAsync(Cancel))[..4]);
    }

    [Fact]
    public async Task A_stranger_and_a_body_that_is_too_large_are_turned_away_at_the_door()
    {
        await using var gateway = await GatewayFixture.StartAsync(0, Cancel, settings: [("services:auth:http:0", $"{cluster.Auth[0].BaseAddress}")]);
        var ana = await cluster.NewUserAsync(Cancel);

        var stranger = await MediaFiles.PostAsync(gateway.Client, MediaFiles.Read("text.png"), null, "image/png", Cancel);
        var large = await MediaFiles.PostAsync(gateway.Client, new byte[11 * 1024 * 1024], ana.Token, "image/png", Cancel);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.RequestEntityTooLarge), (stranger.Status, large.Status));
    }
}
