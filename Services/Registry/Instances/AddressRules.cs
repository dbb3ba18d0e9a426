using System.Net;

namespace QuizNet.Registry.Instances;

/// <summary>Which URLs an instance may have: plain HTTP addresses on hosts that the operator allows.</summary>
internal static class AddressRules
{
    /// <summary>Answers what is wrong with the URL, or null.</summary>
    public static string? Check(string? url, IEnumerable<string> allowedHosts)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            return "It must be an absolute http or https URL.";
        }

        if (uri.UserInfo.Length > 0 || uri.PathAndQuery != "/" || uri.Fragment.Length > 0)
        {
            return "It must be an address only: no user, path, query or fragment.";
        }

        return allowedHosts.Any(allowed => Matches(uri, allowed))
            ? null
            : $"The host {uri.Host} is not allowed here; Registry:AllowedHosts lists those that are.";
    }

    // Names are compared, never resolved: what a name resolves to may change after it has been checked.
    private static bool Matches(Uri uri, string allowed) =>
        IPAddress.TryParse(uri.DnsSafeHost, out var address) && TryParseNetwork(allowed, out var network)
            ? network.Contains(address)
            : string.Equals(uri.DnsSafeHost, allowed, StringComparison.OrdinalIgnoreCase);

    private static bool TryParseNetwork(string text, out IPNetwork network)
    {
        if (IPNetwork.TryParse(text, out network))
        {
            return true;
        }

        var single = IPAddress.TryParse(text, out var address);
        network = single ? new IPNetwork(address!, address!.GetAddressBytes().Length * 8) : default;
        return single;
    }
}
