using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Dashboard.FaultDetection.Dependencies;

/// <summary>How long the database takes for a question that needs no table.</summary>
internal sealed class DatabaseDependency(IServiceScopeFactory scopes) : IDependency
{
    public string Name => DependencyNames.Database;

    public TimeSpan Interval => TimeSpan.FromSeconds(2);

    public async Task<DependencyAnswer?> AskAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (scope.ServiceProvider.GetService<ServiceContext>() is not { } context)
        {
            return null;
        }

        var started = Stopwatch.GetTimestamp();
        await context.Database.ExecuteSqlAsync($"SELECT 1", cancellationToken);
        return DependencyAnswer.Well(Stopwatch.GetElapsedTime(started));
    }
}
