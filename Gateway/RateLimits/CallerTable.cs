using System.Collections.Concurrent;

namespace QuizNet.Gateway.RateLimits;

/// <summary>
/// The counts of one limit's callers, in two generations: who comes moves to the young one, and when that is full, or has lasted two
/// windows, it becomes the old one and the old one is forgotten. So a flood of callers pushes out those who have not come for longest.
/// </summary>
internal sealed class CallerTable(string limit, long window, int mostCallers)
{
    // Only one at a time changes the generations; readers need no lock.
    private readonly Lock _changing = new();
    private volatile ConcurrentDictionary<CallerKey, CallerCount> _young = [];
    private ConcurrentDictionary<CallerKey, CallerCount> _old = [];
    private int _size;
    private long _until;

    public int Size => _young.Count + _old.Count;

    public CallerCount Of(CallerKey caller, long now) =>
        now < Volatile.Read(ref _until) && _young.TryGetValue(caller, out var count) ? count : Move(caller, now);

    private CallerCount Move(CallerKey caller, long now)
    {
        lock (_changing)
        {
            if (now >= _until || _size >= mostCallers / 2)
            {
                (_old, _young, _size) = (_young, [], 0);
                Volatile.Write(ref _until, now + 2 * window);
            }

            if (!_young.TryGetValue(caller, out var count))
            {
                count = _old.TryGetValue(caller, out var known) ? known : new CallerCount(limit, caller);
                _young[caller] = count;
                _size++;
            }

            return count;
        }
    }
}
