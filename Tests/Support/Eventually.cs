using System.Runtime.CompilerServices;

namespace QuizNet.Support;

/// <summary>Waits until a condition holds. The deadline is for a machine that is busy or a test that fails, never a measure.</summary>
public static class Eventually
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    public static Task IsTrueAsync(
        Func<Task<bool>> condition, CancellationToken cancellationToken, [CallerArgumentExpression(nameof(condition))] string description = "") =>
        GetAsync(async () => await condition() ? "" : null, cancellationToken, description);

    public static Task IsTrueAsync(
        Func<bool> condition, CancellationToken cancellationToken, [CallerArgumentExpression(nameof(condition))] string description = "") =>
        IsTrueAsync(() => Task.FromResult(condition()), cancellationToken, description);

    /// <summary>The first answer that is not null.</summary>
    public static async Task<T> GetAsync<T>(
        Func<Task<T?>> question, CancellationToken cancellationToken, [CallerArgumentExpression(nameof(question))] string description = "")
        where T : class
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Deadline);
        try
        {
            while (true)
            {
                if (await question() is { } answer)
                {
                    return answer;
                }

                await Task.Delay(Pause, deadline.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"Not within {Deadline.TotalSeconds} s: {description}");
        }
    }
}
