using System.Globalization;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using QuizNet.Gateway.Replicas;
using QuizNet.Gateway.Retries;

namespace QuizNet.Gateway.Caching;

/// <summary>Copies of answers that everybody gets: fresh ones save a question, stale ones are for when nobody answers.</summary>
internal sealed class AnswerCopies(IOptions<CachingOptions> options, TimeProvider time) : IDisposable
{
    // A copy that is younger is not replaced: at thousands of reads per second one in a while is enough.
    private static readonly TimeSpan RenewAfter = TimeSpan.FromSeconds(1);

    private static readonly string[] Kept = ["Content-Type", "ETag", "Last-Modified", "Cache-Control"];

    private readonly MemoryCache _copies = new(new MemoryCacheOptions { SizeLimit = options.Value.Most });

    public ValueTask<bool> TryAnswerFreshAsync(HttpContext context) => TryAnswerAsync(context, onlyFresh: true);

    public ValueTask<bool> TryAnswerStaleAsync(HttpContext context) => TryAnswerAsync(context, onlyFresh: false);

    public void Keep(HttpContext context, HttpResponseMessage answer)
    {
        if (answer.Content is not ReadContent { Whole: { } body } || !CacheRules.IsForAll(context.Request))
        {
            return;
        }

        var key = Key(context.Request);
        var now = time.Now();
        if (_copies.TryGetValue(key, out Copy? old) && now - old!.At < RenewAfter)
        {
            return;
        }

        var headers = answer.Headers.NonValidated;
        var freshness = CacheRules.Freshness((int)answer.StatusCode, Text("Cache-Control"), headers.Contains("Set-Cookie"), Text("Vary"));
        if (freshness is not { } fresh)
        {
            return;
        }

        var kept = Kept.Select(name => KeyValuePair.Create(name, Text(name) ?? (answer.Content.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null)));
        _copies.Set(key, new Copy([.. kept.Where(header => header.Value is not null)!], body.ToArray(), now, now + fresh), new MemoryCacheEntryOptions
        {
            Size = body.Length + (2 * key.Length) + 500,
            AbsoluteExpirationRelativeToNow = fresh > options.Value.Stalest ? fresh : options.Value.Stalest,
        });

        string? Text(string name) => headers.TryGetValues(name, out var values) ? values.ToString() : null;
    }

    public void Dispose() => _copies.Dispose();

    private async ValueTask<bool> TryAnswerAsync(HttpContext context, bool onlyFresh)
    {
        if (_copies.Count == 0 || !CacheRules.IsForAll(context.Request) || !_copies.TryGetValue(Key(context.Request), out Copy? copy))
        {
            return false;
        }

        var now = time.Now();
        var isFresh = now < copy!.FreshUntil;
        if (onlyFresh && !isFresh)
        {
            return false;
        }

        var headers = context.Response.Headers;
        foreach (var (name, value) in copy.Headers)
        {
            headers[name] = value;
        }

        headers.Age = ((int)(now - copy.At).TotalSeconds).ToString(CultureInfo.InvariantCulture);
        headers["Cache-Status"] = isFresh ? "quiznet; hit" : "quiznet; hit; detail=stale";
        headers.ContentLength = copy.Body.Length;
        await context.Response.Body.WriteAsync(copy.Body, context.RequestAborted);
        return true;
    }

    // The path is decoded, so it may hold a question mark itself.
    private static string Key(HttpRequest request) => string.Concat(request.Path.Value, "\n", request.QueryString.Value);

    private sealed record Copy(KeyValuePair<string, string>[] Headers, ReadOnlyMemory<byte> Body, TimeSpan At, TimeSpan FreshUntil);
}
