namespace QuizNet.Gateway.RateLimits;

/// <summary>How many sockets each address has open at this gateway. Who has none takes no room.</summary>
internal sealed class OpenSockets
{
    private readonly Lock _lock = new();
    private readonly Dictionary<CallerKey, long> _open = [];

    public bool TryOpen(CallerKey caller, long most)
    {
        lock (_lock)
        {
            var open = _open.GetValueOrDefault(caller);
            if (open >= most)
            {
                return false;
            }

            _open[caller] = open + 1;
            return true;
        }
    }

    public void Close(CallerKey caller)
    {
        lock (_lock)
        {
            if (--_open[caller] == 0)
            {
                _open.Remove(caller);
            }
        }
    }
}
