using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;
using QuizNet.Contracts;
using QuizNet.Support;

namespace QuizNet.Integration.Dashboard;

/// <summary>What a replica can answer to a health check, and what becomes of it. It harms nobody else.</summary>
public sealed class HostileHealthTests
{
    private static readonly byte[] Kilobyte = new byte[1024];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("unwell", "Unhealthy")]
    [InlineData("redirect", "Unhealthy")]
    [InlineData("broken-off", "Unhealthy")]
    [InlineData("never", "Unhealthy")]
    [InlineData("dripping", "Unhealthy")]
    [InlineData("long-headers", "Unhealthy")]
    [InlineData("endless", "Healthy")]
    [InlineData("megabyte", "Healthy")]
    public async Task Whatever_one_answers_the_others_are_well_and_the_page_is_there(string answer, string expected)
    {
        await using var system = await DashboardFixture.StartAsync(replicas: 2, Cancel, ("Detection:Patience", "00:00:00.6"));
        var asked = 0;
        system.Backends[0].Health = context =>
        {
            Interlocked.Increment(ref asked);
            return AnswerAsync(answer, context, system.Backends[1].Address);
        };

        await Eventually.IsTrueAsync(() => Volatile.Read(ref asked) > 3, Cancel);
        await system.WaitForAsync(Enum.Parse<HealthState>(expected), Cancel, "auth-1");

        Assert.Equal(HealthState.Healthy, (await system.FindAsync("auth-2", Cancel))!.State);
        Assert.Equal(0, system.Backends[1].Requests);
    }

    [Fact]
    public async Task Who_does_not_speak_http_is_not_well()
    {
        await using var system = await DashboardFixture.StartAsync(replicas: 1, Cancel);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var babble = BabbleAsync(listener);
        await system.Registry.RegisterAsync("babbler", Cancel, url: $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

        await system.WaitForAsync(HealthState.Unhealthy, Cancel, "babbler");
        listener.Stop();
        await babble;

        Assert.Equal(HealthState.Healthy, (await system.FindAsync("auth-1", Cancel))!.State);
    }

    private static async Task AnswerAsync(string answer, HttpContext context, string other)
    {
        switch (answer)
        {
            case "unwell":
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                break;
            case "redirect":
                context.Response.Redirect($"{other}/api/anything");
                break;
            case "broken-off":
                context.Response.ContentLength = 1000;
                await context.Response.WriteAsync("half", context.RequestAborted);
                context.Abort();
                break;
            case "never":
                await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                break;
            case "long-headers":
                context.Response.Headers["X-Long"] = new string('x', 30 * 1024);
                break;
            case "dripping":
                await WriteAsync(context, int.MaxValue, Kilobyte.AsMemory(0, 1), TimeSpan.FromSeconds(0.2));
                break;
            case "endless":
                await WriteAsync(context, int.MaxValue, Kilobyte, TimeSpan.Zero);
                break;
            default:
                await WriteAsync(context, 1024, Kilobyte, TimeSpan.Zero);
                break;
        }
    }

    private static async Task WriteAsync(HttpContext context, int times, ReadOnlyMemory<byte> bytes, TimeSpan pause)
    {
        for (var time = 0; time < times && !context.RequestAborted.IsCancellationRequested; time++)
        {
            await context.Response.Body.WriteAsync(bytes);
            await context.Response.Body.FlushAsync();
            await Task.Delay(pause, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task BabbleAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                using var caller = await listener.AcceptTcpClientAsync(Cancel);
                await caller.GetStream().WriteAsync(Encoding.UTF8.GetBytes("\0\u0001 good evening \r\n\r\n"), Cancel);
            }
        }
        catch (Exception failure) when (failure is SocketException or IOException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
