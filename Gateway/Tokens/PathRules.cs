using System.Collections.Frozen;
using QuizNet.ServiceDefaults.Identity;

namespace QuizNet.Gateway.Tokens;

/// <summary>
/// Who may come in where, said a second time: the services say it first, and a test keeps both the same. All other paths take anybody,
/// and a token only if it is good.
/// </summary>
internal static class PathRules
{
    private static readonly PathRule[] All =
    [
        .. For(new PathRule("") { IgnoresTokens = true }, "/api/auth/signup", "/api/auth/register", "/api/auth/signin", "/api/auth/login", "/api/auth/refresh", "/api/auth/first-admin", "/api/auth/service-token", TokenFacts.JwksPath),
        .. For(new PathRule("") { Policy = Policies.User }, "/api/auth/me", "/api/auth/change-password", "/api/auth/logout", "/api/auth/sessions", "/api/auth/sessions/{id}"),
        .. For(new PathRule("") { Policy = Policies.Admin }, "/api/auth/users/{id}/role", "/api/auth/keys/rotate"),
        .. For(new PathRule("") { Policy = Policies.Operator }, "/api/compute/queue/pause", "/api/compute/queue/resume", "/api/compute/queue/drain", "/api/compute/queue/dead-letters", "/api/compute/queue/dead-letters/replay", "/api/auth/sign-ups", "/api/events/{**rest}"),
        new("/api/compute/jobs") { LargestBody = 5_000_000 },
        new("/api/compute/direct") { LargestBody = 3_000_000 },
        new("/api/media") { Policy = Policies.User, LargestBody = (10 * 1024 * 1024) + (64 * 1024) },
        new("/api/quizzes/import") { LargestBody = (20 * 1024 * 1024) + (64 * 1024) },
        new("/api/data/batch") { LargestBody = 4 * 1024 * 1024 },
    ];

    private static readonly FrozenDictionary<string, PathRule[]>.AlternateLookup<ReadOnlySpan<char>> ByStart = All
        .GroupBy(rule => Start(rule.Path.Split('{')[0].TrimEnd('/'), segments: 3).ToString(), StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static PathRule? Find(ReadOnlySpan<char> path)
    {
        path = path.TrimEnd('/');
        return Among(Start(path, segments: 3), path) ?? Among(Start(path, segments: 2), path);
    }

    private static PathRule? Among(ReadOnlySpan<char> start, ReadOnlySpan<char> path)
    {
        if (ByStart.TryGetValue(start, out var rules))
        {
            foreach (var rule in rules)
            {
                if (rule.Matches(path))
                {
                    return rule;
                }
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> Start(ReadOnlySpan<char> path, int segments)
    {
        for (var at = 0; at < path.Length; at++)
        {
            if (path[at] == '/' && segments-- == 0)
            {
                return path[..at];
            }
        }

        return path;
    }

    private static IEnumerable<PathRule> For(PathRule rule, params string[] paths) => paths.Select(path => rule with { Path = path });
}
