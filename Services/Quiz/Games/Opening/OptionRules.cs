using System.Globalization;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Games.Opening;

/// <summary>Which of a host's choices go together.</summary>
internal static class OptionRules
{
    private const int FewestTeams = 2;
    private const int MostTeams = 12;
    private const int LongestTeam = 30;

    /// <summary>What is wrong, or null.</summary>
    public static string? Complaint(GameOptions options) =>
        options.ReadingSeconds is < 0 or > 30 ? "Questions can be read for 0 to 30 seconds."
        : options.JoinsPerMinute is < 1 or > 10_000 ? "1 to 10,000 may join from one address within a minute."
        : options.Teams == TeamMode.None ? null
        : options.TeamNames is not { Count: >= FewestTeams and <= MostTeams } names ? string.Create(CultureInfo.InvariantCulture, $"A game with teams has {FewestTeams} to {MostTeams} of them.")
        : names.Any(name => string.IsNullOrWhiteSpace(name) || name.Length > LongestTeam) ? string.Create(CultureInfo.InvariantCulture, $"A team's name has 1 to {LongestTeam} characters.")
        : names.Distinct(StringComparer.OrdinalIgnoreCase).Count() < names.Count ? "Two teams have the same name."
        : null;
}
