using System.Buffers;
using QuizNet.ServiceDefaults;

namespace QuizNet.Gateway.Edge;

/// <summary>
/// Headers by which proxies and frameworks are told things that a client has no say in: who calls, from where, what the request
/// really is, and how long it may take. They are removed, because old clients and proxies in front of them send some without meaning harm.
/// </summary>
internal static class ClientHeaders
{
    private static readonly string[] Prefixes = ["X-Forwarded", "X-Original-", "X-User", "X-Accel-"];

    private static readonly string[] Names =
    [
        "X-Real-IP", "X-Client-IP", "X-Cluster-Client-IP", "X-Content-Length", "X-Rewrite-URL", "X-HTTP-Method", "X-HTTP-Method-Override",
        "X-Method-Override", "X-Host", "Forwarded", "True-Client-IP", "CF-Connecting-IP", "Proxy", "Proxy-Connection",
        RequestDeadline.Header,
    ];

    // RFC 9110 §5.6.2. Kestrel also takes names with others, such as one that is Content-Length to whoever skips control characters.
    private static readonly SearchValues<char> TokenCharacters = SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>False: a header has a name that is none, and the request should be refused.</summary>
    public static bool TryRemove(IHeaderDictionary headers)
    {
        List<string>? found = null;
        foreach (var (name, _) in headers)
        {
            if (name.AsSpan().ContainsAnyExcept(TokenCharacters))
            {
                return false;
            }

            if (IsOurs(name))
            {
                (found ??= []).Add(name);
            }
        }

        foreach (var name in found ?? [])
        {
            headers.Remove(name);
        }

        return true;
    }

    internal static bool IsOurs(string name)
    {
        // Most begin otherwise, so they cost one look.
        if ((name[0] | 0x20) is not ('x' or 'f' or 't' or 'c' or 'p'))
        {
            return false;
        }

        foreach (var prefix in Prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var known in Names)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
