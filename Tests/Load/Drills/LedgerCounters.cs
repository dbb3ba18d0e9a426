using QuizNet.Load.Stack;
using StackExchange.Redis;

namespace QuizNet.Load.Drills;

/// <summary>What the ledger's backends have written.</summary>
internal sealed class LedgerCounters(string connectionString) : ICounters
{
    // One that is not there yet is zero.
    public Task CreateAsync(string name, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task<IReadOnlyDictionary<string, long>> ReadAsync(string prefix, CancellationToken cancellationToken)
    {
        using var redis = await ConnectionMultiplexer.ConnectAsync(connectionString);
        return (await redis.GetDatabase().HashGetAllAsync(LedgerBackend.Ledger)).ToDictionary(entry => (string)entry.Name!, entry => (long)entry.Value);
    }
}
