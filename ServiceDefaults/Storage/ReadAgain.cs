using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace QuizNet.ServiceDefaults.Storage;

/// <summary>
/// Asks again when a pooled connection turns out to be broken, as all are after a restart of the database. Only outside of
/// transactions: what happens inside one is repeated as a whole, or not at all (ServiceContext.WriteAsync).
/// </summary>
internal sealed class ReadAgain(ExecutionStrategyDependencies dependencies) : IExecutionStrategy
{
    private const int MostTries = 4;

    public bool RetriesOnFailure => false;

    public TResult Execute<TState, TResult>(
        TState state, Func<DbContext, TState, TResult> operation, Func<DbContext, TState, ExecutionResult<TResult>>? verifySucceeded) =>
        operation(dependencies.CurrentContext.Context, state);

    public async Task<TResult> ExecuteAsync<TState, TResult>(
        TState state,
        Func<DbContext, TState, CancellationToken, Task<TResult>> operation,
        Func<DbContext, TState, CancellationToken, Task<ExecutionResult<TResult>>>? verifySucceeded,
        CancellationToken cancellationToken = default)
    {
        var context = dependencies.CurrentContext.Context;
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await operation(context, state, cancellationToken);
            }
            catch (Exception failure) when (tries < MostTries && context.Database.CurrentTransaction is null && DatabaseFailures.IsBrokenConnection(failure))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20 * tries), cancellationToken);
            }
        }
    }
}
