using System.Collections.Concurrent;
using System.Net;

namespace QuizNet.Integration.Outages;

/// <summary>Callers who send one request after the other until they are stopped, and keep account of what came of them.</summary>
internal sealed class Load : IAsyncDisposable
{
    // A service has to say within its patience that something is away. This is for a machine that is busy.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly CancellationTokenSource _ended = new();
    private readonly ConcurrentBag<string> _complaints = [];
    private readonly Task _callers;
    private int _attempted;
    private int _acknowledged;
    private int _refused;

    private Load(int callers, Func<int, Task<HttpResponseMessage>> send, Func<HttpResponseMessage, Task>? acknowledged) =>
        _callers = Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(() => CallAsync(caller, send, acknowledged))));

    public int Attempted => _attempted;

    public int Acknowledged => _acknowledged;

    /// <summary>With 503 and when to try again, as it should be where something is away.</summary>
    public int Refused => _refused;

    /// <summary>The function is given the number of the caller.</summary>
    public static Load Start(int callers, Func<int, Task<HttpResponseMessage>> send, Func<HttpResponseMessage, Task>? acknowledged = null) => new(callers, send, acknowledged);

    /// <summary>Waits until this many more have been acknowledged.</summary>
    public Task MoreAsync(int count, CancellationToken cancellationToken)
    {
        var goal = _acknowledged + count;
        return UntilAsync(() => _acknowledged >= goal, cancellationToken);
    }

    /// <summary>Waits until this many more have been refused.</summary>
    public Task MoreRefusedAsync(int count, CancellationToken cancellationToken)
    {
        var goal = _refused + count;
        return UntilAsync(() => _refused >= goal, cancellationToken);
    }

    /// <summary>Every answer was a success, or a refusal as it should be.</summary>
    public async Task StopAsync()
    {
        await _ended.CancelAsync();
        await _callers;
        AssertNoComplaints();
    }

    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await _callers;
        _ended.Dispose();
    }

    private Task UntilAsync(Func<bool> condition, CancellationToken cancellationToken) => Support.Eventually.IsTrueAsync(
        () =>
        {
            AssertNoComplaints();
            return condition();
        },
        cancellationToken,
        $"{_attempted} attempts, {_acknowledged} acknowledged, {_refused} refused");

    private void AssertNoComplaints() => Assert.True(_complaints.IsEmpty, $"{_complaints.Count} of {_attempted}:\n{string.Join('\n', _complaints.Take(20))}");

    private async Task CallAsync(int caller, Func<int, Task<HttpResponseMessage>> send, Func<HttpResponseMessage, Task>? acknowledged)
    {
        while (!_ended.IsCancellationRequested)
        {
            Interlocked.Increment(ref _attempted);
            try
            {
                using var answer = await send(caller).WaitAsync(Patience);
                await JudgeAsync(answer, acknowledged);
            }
            catch (Exception failure) when (failure is HttpRequestException or TimeoutException)
            {
                _complaints.Add($"{failure.Message} {failure.InnerException}");
            }

            await Task.Delay(Pause, _ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task JudgeAsync(HttpResponseMessage answer, Func<HttpResponseMessage, Task>? acknowledged)
    {
        if (answer.IsSuccessStatusCode)
        {
            await (acknowledged?.Invoke(answer) ?? Task.CompletedTask);
            Interlocked.Increment(ref _acknowledged);
        }
        else if (answer is { StatusCode: HttpStatusCode.ServiceUnavailable, Headers.RetryAfter: not null })
        {
            Interlocked.Increment(ref _refused);
        }
        else
        {
            _complaints.Add($"{answer.RequestMessage?.Method} {answer.RequestMessage?.RequestUri?.PathAndQuery}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
    }
}
