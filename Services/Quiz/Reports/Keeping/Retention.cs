using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace QuizNet.Quiz.Reports.Keeping;

/// <summary>How long reports are kept: as long as their owner wants, and no longer than the system does.</summary>
internal sealed class Retention(QuizContext context, IOptions<ReportOptions> options)
{
    public int MostDays => options.Value.KeepDays;

    /// <summary>Null: the owner has not chosen.</summary>
    public async Task<int?> ChosenAsync(string owner, CancellationToken cancellationToken) =>
        await context.Retentions.AsNoTracking().SingleOrDefaultAsync(row => row.Owner == owner, cancellationToken) is { } row ? Math.Min(row.Days, MostDays) : null;

    public async Task<int> DaysAsync(string owner, CancellationToken cancellationToken) => await ChosenAsync(owner, cancellationToken) ?? MostDays;

    public Task ChooseAsync(string owner, int? days, CancellationToken cancellationToken) => context.WriteAsync(
        async token =>
        {
            var row = await context.Retentions.SingleOrDefaultAsync(row => row.Owner == owner, token);
            if (days is not { } chosen)
            {
                context.RemoveRange(row is null ? [] : [row]);
            }
            else if (row is null)
            {
                context.Add(new RetentionRow { Owner = owner, Days = chosen });
            }
            else
            {
                row.Days = chosen;
            }
        },
        cancellationToken);
}
