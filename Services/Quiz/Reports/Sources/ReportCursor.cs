using System.Globalization;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Reports.Sources;

/// <summary>The last report of a page. The order is by time, then by id.</summary>
internal sealed record ReportCursor(DateTimeOffset At, string Id)
{
    private const int Longest = 80;

    public static string Of(ReportSummary last) => string.Create(CultureInfo.InvariantCulture, $"{last.At.UtcTicks}.{last.Id}");

    /// <summary>Null: it is none of ours.</summary>
    public static ReportCursor? Read(string text) =>
        text.Length <= Longest && text.IsStorable() && text.Split('.', 2) is [var time, var id]
        && long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTimeOffset.MaxValue.Ticks
            ? new ReportCursor(new DateTimeOffset(ticks, TimeSpan.Zero), id)
            : null;
}
