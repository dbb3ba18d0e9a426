using System.Buffers;

namespace QuizNet.Gateway.Edge;

/// <summary>
/// Which paths are refused because two servers may read them differently: the gateway decides by one reading on rights and limits,
/// and a service answers by another.
/// </summary>
internal static class RequestTarget
{
    // All others mean the same to everybody.
    private static readonly SearchValues<char> Suspicious = SearchValues.Create([.. Enumerable.Range(0, 0x21).Append(0x7f).Select(code => (char)code), '%', '\\', '#']);

    /// <summary>The target as it has been sent, and the path that the server has made of it. Null: nothing is wrong with them.</summary>
    public static string? Complaint(string raw, string path)
    {
        if (!raw.AsSpan().ContainsAny(Suspicious))
        {
            return null;
        }

        return raw.Contains('#', StringComparison.Ordinal) ? "The address holds a '#'. A fragment is not sent."
            : path.AsSpan().IndexOfAnyInRange('\0', '\x1f') >= 0 || path.Contains('\x7f', StringComparison.Ordinal) ? "The path holds a control character. Leave it out."
            : path.Contains('\\', StringComparison.Ordinal) ? "The path holds a backslash. Use '/'."
            : HoldsEscape(path) && (raw.Contains("%25", StringComparison.Ordinal) || path.Contains("..", StringComparison.Ordinal)) ? "The path holds something that is encoded twice, or dots beside an encoded slash. Encode it once."
            : null;
    }

    // The server has decoded everything once but %2F, which is part of a name to everybody. What else looks encoded now would be decoded again
    // behind us, and a %252F would have become a %2F.
    private static bool HoldsEscape(ReadOnlySpan<char> path)
    {
        for (var at = path.IndexOf('%'); at >= 0 && at + 2 < path.Length;)
        {
            if (char.IsAsciiHexDigit(path[at + 1]) && char.IsAsciiHexDigit(path[at + 2]))
            {
                return true;
            }

            var next = path[(at + 1)..].IndexOf('%');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
