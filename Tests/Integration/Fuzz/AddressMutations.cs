namespace QuizNet.Integration.Fuzz;

/// <summary>Paths and queries that nobody has linked to.</summary>
internal static class AddressMutations
{
    public static IEnumerable<Mutation> Of(FuzzRequest good) => Paths(good.Path).Concat(Queries(good.Query));

    private static IEnumerable<Mutation> Paths(string path)
    {
        var segments = path.Split('/');
        // The last two: before them is only the name of the service.
        for (var at = Math.Max(1, segments.Length - 2); at < segments.Length; at++)
        {
            foreach (var nasty in NastyValues.Escaped)
            {
                var changed = (string[])segments.Clone();
                changed[at] = nasty;
                yield return Path($"segment {at}", string.Join('/', changed));
            }
        }

        yield return Path("slash at the end", $"{path}/");
        yield return Path("slash doubled", path.Replace("/", "//", StringComparison.Ordinal));
        yield return Path("NUL at the end", $"{path}%00");
        yield return Path("capitals", path.ToUpperInvariant());
        yield return Path("very long", $"{path}/{new string('z', 7_000)}");
        yield return Path("too long", $"{path}/{new string('z', 20_000)}");
        yield return Path("one more segment", $"{path}/more");
    }

    private static IEnumerable<Mutation> Queries(string query)
    {
        var pairs = query.Split('&', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < pairs.Length; at++)
        {
            var name = pairs[at].Split('=')[0];
            foreach (var nasty in NastyValues.Escaped)
            {
                var changed = (string[])pairs.Clone();
                changed[at] = $"{name}={nasty}";
                yield return Query($"query {name}", string.Join('&', changed));
            }

            yield return Query($"{name} twice", $"{query}&{pairs[at]}&{name}=other");
            yield return Query($"{name} in brackets", $"{query}&{name}[]=1&{name}[a]=2");
            yield return Query($"{name} without a value", $"{query}&{name}");
        }

        foreach (var odd in new[] { "&&&", "=", "=&=", "%", "%00=%00", "a=%ff", "limit", $"x={new string('q', 4_000)}", $"x={new string('q', 20_000)}", string.Join('&', Enumerable.Range(0, 1_200).Select(at => $"a{at}=1")) })
        {
            yield return Query("query", query.Length == 0 ? odd : $"{query}&{odd}");
        }
    }

    private static Mutation Path(string name, string path) => new(Part.Address, name, request => request with { Path = path });

    private static Mutation Query(string name, string query) => new(Part.Address, name, request => request with { Query = query });
}
