using QuizNet.Contracts;
using QuizNet.Quiz.Results;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Reports.Sources;

/// <summary>Reports of all kinds.</summary>
internal sealed class ReportSources(IEnumerable<IReportSource> sources)
{
    // Of ids, in the tables.
    private const int LongestId = 40;

    public async Task<FinishedGame?> ReadAsync(ReportKind kind, string id, string owner, CancellationToken cancellationToken) =>
        Find(kind, id) is { } source ? await source.ReadAsync(id, owner, cancellationToken) : null;

    public async Task<bool> DeleteAsync(ReportKind kind, string id, string owner, CancellationToken cancellationToken) =>
        Find(kind, id) is { } source && await source.DeleteAsync(id, owner, cancellationToken);

    public async Task<bool> RemovePlayerAsync(ReportKind kind, string id, string owner, string player, CancellationToken cancellationToken) =>
        IsId(player) && Find(kind, id) is { } source && await source.RemovePlayerAsync(id, owner, player, cancellationToken);

    /// <summary>Of one kind, or of all together.</summary>
    public async Task<(IReadOnlyList<ReportSummary> Reports, string? Next)> ListAsync(ReportKind? kind, ReportSearch search, CancellationToken cancellationToken)
    {
        var found = new List<ReportSummary>();
        foreach (var source in sources.Where(source => kind is null || source.Kind == kind))
        {
            found.AddRange(await source.ListAsync(search, cancellationToken));
        }

        IReadOnlyList<ReportSummary> page = [.. found.OrderByDescending(report => report.At).ThenByDescending(report => report.Id, StringComparer.Ordinal).Take(search.Most)];
        return (page, found.Count > page.Count ? ReportCursor.Of(page[^1]) : null);
    }

    public async Task ExpireAsync(Expiry expiry, CancellationToken cancellationToken)
    {
        foreach (var source in sources)
        {
            await source.ExpireAsync(expiry, cancellationToken);
        }
    }

    private IReportSource? Find(ReportKind kind, string id) => IsId(id) ? sources.FirstOrDefault(source => source.Kind == kind) : null;

    private static bool IsId(string text) => text.Length <= LongestId && text.IsStorable();
}
