using Microsoft.AspNetCore.Http.HttpResults;

namespace QuizNet.Dashboard.Alerts.Api;

/// <summary>What lists are asked with: ?state=, by its name in whatever case, and ?limit=.</summary>
internal static class ListQuestion
{
    public const int UsualLimit = 50;

    private const int MostListed = 200;

    /// <summary>Null if it can be answered.</summary>
    public static ProblemHttpResult? Refuse<TState>(string? state, int? limit) where TState : struct, Enum
    {
        var names = Enum.GetNames<TState>();
        return limit is < 1 or > MostListed ? Bad($"limit must be from 1 to {MostListed}.")
            : state is not null && !names.Contains(state, StringComparer.OrdinalIgnoreCase) ? Bad($"state must be {string.Join(", ", names[..^1])} or {names[^1]}.".ToLowerInvariant())
            : null;
    }

    /// <summary>Of one that has not been refused.</summary>
    public static TState? StateOf<TState>(string? state) where TState : struct, Enum => state is null ? null : Enum.Parse<TState>(state, ignoreCase: true);

    public static bool IsId(string text) => text.Length == 32 && text.All(char.IsAsciiHexDigitLower);

    public static ProblemHttpResult Bad(string mistake) => TypedResults.Problem(mistake, statusCode: StatusCodes.Status400BadRequest);
}
