namespace QuizNet.Gateway.Tokens;

/// <summary>What is special about a path. In it {name} stands for any one segment, and {**rest} for all that follow.</summary>
internal sealed record PathRule(string Path)
{
    /// <summary>What the caller has to be, or null if anybody may.</summary>
    public string? Policy { get; init; }

    /// <summary>It takes requests with any token or none, and does not look at it.</summary>
    public bool IgnoresTokens { get; init; }

    /// <summary>In bytes, where it is more than others get.</summary>
    public long? LargestBody { get; init; }

    /// <summary>As routing does: whatever the case, and with or without a slash at the end.</summary>
    public bool Matches(ReadOnlySpan<char> path)
    {
        var pattern = Path.AsSpan(1);
        path = path.TrimStart('/').TrimEnd('/');
        while (true)
        {
            var wanted = Next(ref pattern);
            if (wanted.StartsWith("{**"))
            {
                return true;
            }

            var given = Next(ref path);
            if (given.IsEmpty || wanted.IsEmpty)
            {
                return given.IsEmpty && wanted.IsEmpty && path.IsEmpty;
            }

            if (wanted[0] != '{' && !wanted.Equals(given, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }
    }

    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('/');
        var segment = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return segment;
    }
}
