using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;

namespace QuizNet.ServiceDefaults.Cache;

/// <summary>An entry in the process: what it is, and when (by the time provider's stamp) it was last known to be true.</summary>
internal sealed record LocalEntry(object? Value, long KnownAt);

/// <summary>The level in the process, and the questions that are being answered for it: one for each key, which all callers share.</summary>
internal sealed class LocalLevel : IDisposable
{
    // An entry has a few hundred bytes as a rule, and 64 KiB at most.
    private readonly MemoryCache _entries = new(new MemoryCacheOptions { SizeLimit = 10_000 });
    private readonly ConcurrentDictionary<string, object> _flights = [];

    public LocalEntry? Find(string key) => _entries.Get<LocalEntry>(key);

    /// <summary>The present flight for the key, or the new one.</summary>
    public Lazy<Task<Cached<T>>> Join<T>(string key, Func<Lazy<Task<Cached<T>>>, Task<Cached<T>>> fly) where T : class
    {
        Lazy<Task<Cached<T>>>? flight = null;
        flight = new Lazy<Task<Cached<T>>>(() => fly(flight!));
        return (Lazy<Task<Cached<T>>>)_flights.GetOrAdd(key, flight);
    }

    /// <summary>Keeps what a flight has found, unless the key has been dropped since it left: it may have found the old state.</summary>
    public void Land(string key, object flight, LocalEntry? found, TimeSpan keep)
    {
        if (_flights.TryRemove(KeyValuePair.Create(key, flight)) && found is not null)
        {
            _entries.Set(key, found, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = keep });
        }
    }

    public void Drop(string key)
    {
        _flights.TryRemove(key, out _);
        _entries.Remove(key);
    }

    public void Dispose() => _entries.Dispose();
}
