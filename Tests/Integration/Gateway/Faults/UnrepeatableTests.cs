using System.Diagnostics;
using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using QuizNet.Contracts;
using QuizNet.Support;

namespace QuizNet.Integration.Gateway.Faults;

/// <summary>Requests that must not be sent twice, by their method or because their body is not kept.</summary>
public sealed class UnrepeatableTests
{
    private static readonly Uri Anything = new("/api/auth/anything", UriKind.Relative);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("body")]
    [InlineData(null)]
    public async Task A_post_without_a_key_that_may_have_had_an_effect_is_not_repeated(string? body)
    {
        await using var gateway = await StartAsync(replicas: 2);
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        gateway.Backends[0].Answer = context =>
        {
            context.Abort();
            return Task.CompletedTask;
        };

        using var content = body is null ? null : new StringContent(body);
        using var answer = await gateway.Client.PostAsync(Anything, content, Cancel);

        Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode);
        Assert.Equal([1, 0], gateway.Backends.Select(backend => backend.Requests));
    }

    [Fact]
    public async Task They_notice_a_frozen_replica_too()
    {
        await using var gateway = await StartAsync(replicas: 2, ("Retries:LongestSilence", "00:00:00.2"), ("Probes:SuspectPatience", "00:00:00.3"), ("Probes:Interval", "01:00:00"));
        await using var heartbeats = new Heartbeats(gateway.Registry, gateway.Backends);
        var thaw = new TaskCompletionSource();
        gateway.Backends[0].Health = context => thaw.Task.WaitAsync(context.RequestAborted);
        gateway.Backends[0].Answer = async context =>
        {
            await thaw.Task.WaitAsync(context.RequestAborted);
            await gateway.Backends[0].EchoAsync(context);
        };

        var asked = gateway.Client.PostAsync(Anything, new StringContent("body"), Cancel);
        await gateway.WaitForStateAsync("auth-1", TargetState.Out, Cancel);
        thaw.SetResult();

        using var answer = await asked;
        Assert.Equal("auth-1 POST body", await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task The_refusal_of_a_large_body_reaches_the_client()
    {
        await using var gateway = await StartAsync(replicas: 1);
        gateway.Backends[0].Answer = context =>
        {
            context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = 1000;
            return gateway.Backends[0].EchoAsync(context);
        };

        using var answer = await UploadAsync(gateway, () => gateway.Backends[0].Requests == 1);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_large_body_may_come_more_slowly_than_an_answer_may()
    {
        await using var gateway = await StartAsync(replicas: 1, ("Retries:Deadline", "00:00:00.2"));
        var began = Stopwatch.GetTimestamp();

        using var answer = await UploadAsync(gateway, () => Stopwatch.GetElapsedTime(began) > TimeSpan.FromSeconds(0.5));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task What_clients_spoil_is_held_against_nobody()
    {
        await using var gateway = await StartAsync(replicas: 1);
        var spoiled = Encoding.ASCII.GetBytes($"POST /api/auth/anything HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n11170\r\n{new string('x', 70_000)}\r\nnot a length\r\n");

        for (var turn = 0; turn < 30; turn++)
        {
            using var client = new TcpClient();
            await client.ConnectAsync(gateway.Address.Host, gateway.Address.Port, Cancel);
            await client.GetStream().WriteAsync(spoiled, Cancel);
            using var answer = new StreamReader(client.GetStream());
            Assert.Equal("HTTP/1.1 400 Bad Request", await answer.ReadLineAsync(Cancel));
        }

        var metrics = await gateway.MetricsAsync(Cancel);
        Assert.Equal((0, "closed"), (metrics.Instances["auth-1"].Failed, metrics.Services["auth"].Breaker));
        Assert.Equal(TargetState.Up, (await gateway.StatusAsync(Cancel)).Services["auth"][0].State);
    }

    private static async Task<GatewayFixture> StartAsync(int replicas, params (string Key, string Value)[] settings)
    {
        var gateway = await GatewayFixture.StartAsync(replicas, Cancel, settings: settings);
        await gateway.WaitForReplicasAsync(replicas, Cancel);
        return gateway;
    }

    // The second part when something has happened.
    private static async Task<HttpResponseMessage> UploadAsync(GatewayFixture gateway, Func<bool> hasHappened)
    {
        var body = new Pipe();
        using var large = new StreamContent(body.Reader.AsStream());
        large.Headers.ContentLength = 900_000;
        var asked = gateway.Client.PostAsync(Anything, large, Cancel);
        await body.Writer.WriteAsync(new byte[100_000], Cancel);
        await Eventually.IsTrueAsync(hasHappened, Cancel);
        await body.Writer.WriteAsync(new byte[800_000], Cancel);
        await body.Writer.CompleteAsync();
        return await asked;
    }
}
