using System.Net.Http.Json;
using QuizNet.Contracts;

namespace QuizNet.Browser.Views;

/// <summary>What users do, once for all views, so that there is something to see in them.</summary>
internal static class SomeTraffic
{
    private static string? _trace;

    /// <summary>The id of the trace of a sign-up. Tests here run one after another, so no two of them come here at the same time.</summary>
    public static async Task<string> RunAsync(OperatorsBrowser browser, CancellationToken cancellationToken) => _trace ??= await SendAsync(browser, cancellationToken);

    private static async Task<string> SendAsync(OperatorsBrowser browser, CancellationToken cancellationToken)
    {
        var gateway = browser.QuizNet.Gateway;
        var trace = Guid.NewGuid().ToString("N");
        using var signUp = new HttpRequestMessage(HttpMethod.Post, "/api/auth/signup")
        {
            Content = JsonContent.Create(new SignUpRequest("watched", "watched@example.com", "a good password"), ContractsJson.Default.SignUpRequest),
            Headers = { { "traceparent", $"00-{trace}-00f067aa0ba902b7-01" } },
        };
        using var signedUp = await gateway.SendAsync(signUp, cancellationToken);
        signedUp.EnsureSuccessStatusCode();

        string[] paths = ["/api/auth/auth-work", "/api/data/data-1", "/api/data/data-work", "/api/data/nothing", "/api/compute/compute-worker", "/api/auth/me"];
        await Parallel.ForAsync(0, 60, new ParallelOptions { MaxDegreeOfParallelism = 10, CancellationToken = cancellationToken }, async (number, token) =>
        {
            using var answer = await gateway.GetAsync(new Uri(paths[number % paths.Length], UriKind.Relative), token);
            using var job = new StringContent("""{"type":"factorial","input":[30]}""", null, "application/json");
            using var accepted = await gateway.PostAsync(new Uri("/api/compute/jobs", UriKind.Relative), job, token);
        });
        return trace;
    }
}
