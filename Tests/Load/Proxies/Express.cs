using System.Globalization;
using QuizNet.Load.Processes;

namespace QuizNet.Load.Proxies;

/// <summary>What the documents' own load balancer was made of: express and http-proxy-middleware, here with keep-alive.</summary>
internal static class Express
{
    public static async Task<Proxy> PrepareAsync(CancellationToken cancellationToken)
    {
        var folder = await NodeFolder.PrepareAsync("Proxies/Express", cancellationToken);
        return new Proxy("express", folder.Missing, place => Child.Start(
            "express",
            Tool.Node.Path!,
            ["proxy.mjs", $"{place.Port}", .. place.Backends.Select(port => port.ToString(CultureInfo.InvariantCulture))],
            [KeyValuePair.Create("NODE_ENV", "production")],
            folder.Location));
    }
}
