using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.ServiceDefaults.Idempotency;

public static class OncePerKey
{
    /// <summary>
    /// Does the work as WriteAsync does, but once for each key: what it answers is kept in its transaction, and is all that whoever
    /// repeats the request gets, on whichever replica. Work that gives up is not remembered. Without a key it is plain WriteAsync.
    /// </summary>
    public static async Task<Once<T>> WriteOncePerKeyAsync<T>(
        this ServiceContext context, RequestKey? key, Func<CancellationToken, Task<T>> work, JsonTypeInfo<T> json, CancellationToken cancellationToken) => key is null
            ? new Once<T>(KeyUse.First, await context.WriteAsync(work, cancellationToken))
            : await context.WriteAsync(token => DoOrFindAsync(context, key, work, json, token), cancellationToken);

    private static async Task<Once<T>> DoOrFindAsync<T>(
        ServiceContext context, RequestKey key, Func<CancellationToken, Task<T>> work, JsonTypeInfo<T> json, CancellationToken cancellationToken)
    {
        // Also the lock: whoever comes second waits here until the first has committed, or has not and leaves the work to the second.
        var now = TimeProvider.System.StoredNow().UtcDateTime;
        var inserted = await context.Database.ExecuteSqlAsync(
            $"INSERT INTO answered_requests (id, fingerprint, answer_json, answered_at) VALUES ({key.Id}, {key.Fingerprint}, '', {now}) ON CONFLICT DO NOTHING", cancellationToken);
        var requests = context.Set<AnsweredRequest>().Where(request => request.Id == key.Id);
        if (inserted == 1)
        {
            var answer = await work(cancellationToken);
            var text = JsonSerializer.Serialize(answer, json);
            await requests.ExecuteUpdateAsync(set => set.SetProperty(request => request.Answer, text), cancellationToken);
            return new Once<T>(KeyUse.First, answer);
        }

        return await requests.AsNoTracking().SingleOrDefaultAsync(cancellationToken) switch
        {
            // Swept this very moment: another try is the first one of a new day.
            null => throw new DbUpdateConcurrencyException("The answer is a day old and has just been forgotten."),
            var known when known.Fingerprint == key.Fingerprint => new Once<T>(KeyUse.Repeated, JsonSerializer.Deserialize(known.Answer, json)),
            _ => new Once<T>(KeyUse.OtherBody, default),
        };
    }
}
