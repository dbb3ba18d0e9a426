using QuizNet.Contracts;
using QuizNet.Quiz.Results;

namespace QuizNet.Quiz.Reports.Sources;

/// <summary>Where reports of one kind come from. What is somebody else's is not there.</summary>
internal interface IReportSource
{
    ReportKind Kind { get; }

    Task<FinishedGame?> ReadAsync(string id, string owner, CancellationToken cancellationToken);

    /// <summary>The newest first, after the cursor, and one more than asked for if there is one.</summary>
    Task<IReadOnlyList<ReportSummary>> ListAsync(ReportSearch search, CancellationToken cancellationToken);

    /// <summary>False if there is none.</summary>
    Task<bool> DeleteAsync(string id, string owner, CancellationToken cancellationToken);

    /// <summary>All that is kept of a player. False if there is none.</summary>
    Task<bool> RemovePlayerAsync(string id, string owner, string player, CancellationToken cancellationToken);

    /// <summary>Deletes what is too old, in small transactions.</summary>
    Task ExpireAsync(Expiry expiry, CancellationToken cancellationToken);
}

/// <param name="Owner">Whose.</param>
/// <param name="Title">A part of it, as SearchedText has it, or nothing.</param>
/// <param name="After">Where to go on.</param>
/// <param name="Most">How many.</param>
/// <param name="KeptDays">After their ends.</param>
internal sealed record ReportSearch(string Owner, string Title, ReportCursor? After, int Most, int KeptDays);

/// <summary>What has ended before: an owner's, those of nobody, or all.</summary>
internal sealed record Expiry(DateTimeOffset Before, string? Owner = null, bool Nobodys = false);
