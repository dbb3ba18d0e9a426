using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QuizNet.Quiz.Reports.Sources;
using QuizNet.ServiceDefaults.Locks;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Reports.Keeping;

/// <summary>Deletes reports that are too old. One replica at a time does, because two would only be in each other's way.</summary>
internal sealed class ReportSweep(IServiceScopeFactory scopes, DistributedLocks locks, IOptions<ReportOptions> options, TimeProvider time)
    : Sweep(TimeSpan.FromMinutes(30), time)
{
    // Owners who have chosen, read at once.
    private const int PageSize = 500;

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <summary>False: somebody else is at it.</summary>
    internal async Task<bool> SweepAsync(CancellationToken cancellationToken)
    {
        await using var held = await locks.TryAcquireAsync("reports:sweep", Lease);
        if (held is null)
        {
            return false;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, held.Lost);
        await using var scope = scopes.CreateAsyncScope();
        var sources = scope.ServiceProvider.GetRequiredService<ReportSources>();
        var (now, kept) = (Time.StoredNow(), options.Value);
        await sources.ExpireAsync(new Expiry(now.AddDays(-kept.KeepDays)), stop.Token);
        await sources.ExpireAsync(new Expiry(now.AddDays(-kept.NobodysKeepDays), Nobodys: true), stop.Token);
        var retentions = scope.ServiceProvider.GetRequiredService<QuizContext>().Retentions.AsNoTracking().Where(row => row.Days < kept.KeepDays).OrderBy(row => row.Owner);
        for (string? last = null; ;)
        {
            var page = await (last is null ? retentions : retentions.Where(row => string.Compare(row.Owner, last) > 0)).Take(PageSize).ToListAsync(stop.Token);
            foreach (var row in page)
            {
                await sources.ExpireAsync(new Expiry(now.AddDays(-row.Days), row.Owner), stop.Token);
            }

            if (page.Count < PageSize)
            {
                return true;
            }

            last = page[^1].Owner;
        }
    }

    protected override Task OnceAsync(CancellationToken cancellationToken) => SweepAsync(cancellationToken);
}
