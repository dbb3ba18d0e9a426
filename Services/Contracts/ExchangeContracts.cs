using System.Text.Json.Serialization;

namespace QuizNet.Contracts;

/// <summary>
/// What came in from a file, and what did not. Nothing is saved by it: the quiz is there to be looked at, and then sent to POST /api/quizzes or, question by
/// question, to the bank.
/// </summary>
public sealed record ImportAnswer(string Format, string FormatName, int Questions, IReadOnlyList<ImportProblem> Problems, QuizDocument Quiz);

[JsonConverter(typeof(JsonStringEnumConverter<ImportEffect>))]
public enum ImportEffect
{
    /// <summary>A question, or a whole file, is not there.</summary>
    [JsonStringEnumMemberName("dropped")]
    Dropped,

    /// <summary>It is there, but something of it is not as it was.</summary>
    [JsonStringEnumMemberName("changed")]
    Changed,
}

/// <summary>Where: the row or line, from 1, or the name that the file has for it.</summary>
public sealed record ImportProblem(ImportEffect Effect, string Reason, int? Row = null, string? Name = null);

public sealed record ExportFormats(IReadOnlyList<ExportFormat> Formats);

/// <summary>A format that a quiz can be had in, and what it cannot hold of this quiz.</summary>
public sealed record ExportFormat(string Format, string Name, IReadOnlyList<ExportLoss> Losses);

/// <summary>Question counts from 1; without it the whole quiz is meant.</summary>
public sealed record ExportLoss(string Reason, int? Question = null);
