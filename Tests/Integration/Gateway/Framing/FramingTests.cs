using QuizNet.Gateway.Proxying;
using QuizNet.Support;
using QuizNet.Support.Framing;

namespace QuizNet.Integration.Gateway.Framing;

public sealed class FramingTests
{
    private const string Honest = "/api/auth/honest";
    private const int WrongVersion = 505;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_bytes_come_the_service_sees_what_was_meant_or_nothing()
    {
        await using var behind = new RecordingServer();
        await using var gateway = Start(behind);
        await WaitAsync(gateway);

        var served = 0;
        var mistakes = new List<string>();
        foreach (var one in FramingCases.All)
        {
            behind.Seen.Clear();
            var statuses = await RawExchange.SendAsync(gateway.Address, one.Bytes, Cancel);
            using var honest = await gateway.Client.GetAsync(new Uri(Honest, UriKind.Relative), Cancel);
            Assert.True(honest.IsSuccessStatusCode, $"After {one.Name}: {honest.StatusCode}");

            // Read only now, when a request that hides in a connection to the service would have come to light.
            string[] seen = [.. behind.Seen.Where(request => request.Target != Honest).Select(request => request.Wrong ?? request.Target!)];
            served += seen.Length > 0 ? 1 : 0;
            if (!one.Meant.Take(seen.Length).SequenceEqual(seen) || statuses.Any(status => status is >= 500 and not WrongVersion) || (one.MustBeRefused && statuses.Any(status => status < 400)))
            {
                mistakes.Add($"{one.Name}: seen [{string.Join(", ", seen)}], answered [{string.Join(", ", statuses)}]");
            }
        }

        Assert.True(served >= 20, $"Only {served} requests reached the service: the others prove little.");
        Assert.True(FramingCases.All.Count >= 200, $"Only {FramingCases.All.Count} cases.");
        Assert.True(mistakes.Count == 0, string.Join(Environment.NewLine, mistakes));
    }

    internal static ServiceHost<Target> Start(RecordingServer behind, params (string Key, string Value)[] settings) => new(FreePort.Next(), new Dictionary<string, string>(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)))
    {
        ["ConnectionStrings:redis"] = "localhost:1",
        ["services:registry:http:0"] = "http://localhost:1",
        ["services:auth:http:0"] = behind.Address,
        ["Discovery:RetryDelay"] = "00:00:00.1",
    });

    internal static Task WaitAsync(ServiceHost<Target> gateway) => Eventually.IsTrueAsync(
        async () =>
        {
            using var answer = await gateway.Client.GetAsync(new Uri("/api/auth/honest", UriKind.Relative), Cancel);
            return answer.IsSuccessStatusCode;
        },
        Cancel);
}
