namespace QuizNet.Load.Http;

/// <summary>What to send, how often and how long. Typed, or from the environment variables of the documents.</summary>
internal sealed record HttpSettings(Uri Url, int Rps, TimeSpan Duration, IReadOnlyList<string> Paths, bool Json)
{
    public const string Usage = """
        http: sends requests at a constant rate and reports what became of them. Latency is that of
        good answers, from the moment a request was due.

          --url URL        LB_URL     the gateway (http://localhost:3000)
          --rps N          RPS        requests per second (10)
          --duration S     DURATION   seconds (30)
          --endpoint PATH  ENDPOINT   what to ask for (/health)
          --type TYPE                 auth, data or compute: the endpoint of that service that only takes time; all: in turns
          --json                      the report as JSON
          --own-host                  the URL is not this machine, but a host of yours
          --help                      this

        Exit code: 0 when all requests were answered well, 1 when one was not, 2 when the arguments are wrong.
        """;

    private static readonly Dictionary<string, string> WorkPaths = new()
    {
        ["auth"] = "/api/auth/auth-work",
        ["data"] = "/api/data/data-work",
        ["compute"] = "/api/compute/compute-worker",
    };

    /// <summary>The settings, or what is wrong with the arguments.</summary>
    public static (HttpSettings? Settings, string? Mistake) Read(IReadOnlyList<string> words, Func<string, string?> environment)
    {
        var arguments = new Arguments(words, ["url", "rps", "duration", "endpoint", "type"], ["json", "own-host"], option => option switch
        {
            "url" => environment("LB_URL"),
            "rps" => environment("RPS"),
            "duration" => environment("DURATION"),
            "endpoint" => environment("ENDPOINT"),
            _ => null,
        });
        var settings = new HttpSettings(
            Address(arguments),
            arguments.Count("rps", 10, 1, 100_000),
            arguments.Seconds("duration", 30, 0.1, 86_400),
            RequestPaths(arguments),
            arguments.Has("json"));
        return arguments.Mistake is { } mistake ? (null, mistake) : (settings, null);
    }

    private static Uri Address(Arguments arguments)
    {
        var fallback = new Uri("http://localhost:3000");
        return arguments.Text("url") is not { } text ? fallback
            : !Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") ? arguments.Wrong("--url must be an absolute http or https URL.", fallback)
            : url.IsLoopback || arguments.Has("own-host") ? url
            : arguments.Wrong($"{url.Host} is not this machine. Load goes to hosts of one's own only; add --own-host if it is yours.", fallback);
    }

    private static IReadOnlyList<string> RequestPaths(Arguments arguments)
    {
        if (arguments.WasTyped("type") && arguments.WasTyped("endpoint"))
        {
            return arguments.Wrong("Give --endpoint or --type, not both.", Array.Empty<string>());
        }

        var endpoint = arguments.Text("endpoint") ?? "/health";
        return arguments.OneOf("type", "", [.. WorkPaths.Keys, "all"]) switch
        {
            "" => endpoint.StartsWith('/') ? [endpoint] : arguments.Wrong("--endpoint must start with a slash.", Array.Empty<string>()),
            "all" => [.. WorkPaths.Values],
            var type => [WorkPaths[type]],
        };
    }
}
