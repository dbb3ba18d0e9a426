using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace QuizNet.Contracts;

[JsonConverter(typeof(JsonStringEnumConverter<ReportKind>))]
public enum ReportKind
{
    [JsonStringEnumMemberName("game")]
    Game,

    [JsonStringEnumMemberName("assignment")]
    Assignment,
}

/// <summary>A report in a list. Right is the share of all answers that were right, 0 to 1; KeptUntil is when it is deleted by itself.</summary>
public sealed record ReportSummary(
    ReportKind Kind, string Id, string Title, string? QuizId, string? Pin, DateTimeOffset At, int Players, int Questions, double? Right = null, DateTimeOffset? KeptUntil = null);

public sealed record ReportList(IReadOnlyList<ReportSummary> Reports, int Count, string? Next = null);

/// <summary>One game or one assignment. Players are in the order of their places.</summary>
public sealed record QuizReport(
    ReportSummary Summary, DateTimeOffset OpenedAt, DateTimeOffset EndedAt, IReadOnlyList<PlayerScore> Players, IReadOnlyList<QuestionScore> Questions, IReadOnlyList<PlayerScore>? Teams = null);

/// <summary>Right and Asked count questions with a solution. MeanMs is how long an answer took.</summary>
public sealed record PlayerScore(string Player, string Name, string? Team, int Place, int Points, int Right, int Asked, int Answered, double? MeanMs = null);

/// <summary>
/// How a question went. Number counts from 1. Right and Difficulty are left out where nothing is right or wrong; difficulty is the share of those asked
/// that did not answer right, 0 to 1.
/// </summary>
public sealed record QuestionScore(
    int Number,
    string Type,
    string Text,
    int Asked,
    int Answered,
    int? Right,
    double? Difficulty,
    double? MeanMs,
    double? MedianMs,
    string? Solution,
    IReadOnlyList<AnswerCount> Answers);

/// <summary>How many have answered this. Right is left out where nothing is right or wrong.</summary>
public sealed record AnswerCount(string Text, int Count, bool? Right = null);

/// <summary>All that one player has answered.</summary>
public sealed record PlayerPage(ReportSummary Summary, PlayerScore Player, IReadOnlyList<PlayerAnswer> Answers);

/// <summary>Answer and ElapsedMs are left out where none came.</summary>
public sealed record PlayerAnswer(int Number, string Type, string Text, string? Answer, string? Solution, Outcome Outcome, int Points, double? ElapsedMs = null);

/// <summary>Several reports as one. Who has the same name in several, whatever its case, is one player. Questions are there if all are of one quiz.</summary>
public sealed record CombinedReport(IReadOnlyList<ReportSummary> Reports, IReadOnlyList<CombinedPlayer> Players, IReadOnlyList<QuestionScore>? Questions = null);

/// <summary>Points has one entry for each of the reports, in their order; none where the player was not there.</summary>
public sealed record CombinedPlayer(string Name, int Place, int Total, int Right, int Asked, IReadOnlyList<int?> Points);

[JsonConverter(typeof(JsonStringEnumConverter<ReportFile>))]
public enum ReportFile
{
    [JsonStringEnumMemberName("json")]
    Json,

    [JsonStringEnumMemberName("csv")]
    Csv,

    [JsonStringEnumMemberName("xlsx")]
    Xlsx,
}

/// <summary>How long one's reports are kept: days after the end, or null for as long as the system keeps any (MostDays).</summary>
public sealed record ReportRetention([property: Range(1, 3650)] int? Days, int? MostDays = null);
