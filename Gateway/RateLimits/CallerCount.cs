namespace QuizNet.Gateway.RateLimits;

/// <summary>
/// What this gateway knows of one caller under one limit: its own count, which only it changes, and the sum of the others' as Redis
/// told it last. Nothing is ever subtracted or added twice: whoever tells the same count again changes nothing.
/// </summary>
internal sealed class CallerCount(string limit, CallerKey caller)
{
    /// <summary>
    /// A gateway asks before it has let through this part of what remains without telling. So a quota is exceeded by less than this
    /// part of it for each gateway, and quotas up to this number are not exceeded at all.
    /// </summary>
    public const int Part = 20;

    private static long _made;

    /// <summary>Under which it is told. Not the caller's: one who has been forgotten and comes again is counted in addition.</summary>
    public readonly long Number = Interlocked.Increment(ref _made);

    // Protects all below.
    private readonly Lock _lock = new();
    private long _window;
    private Tally _current;
    private Tally _previous;
    private bool _isListed;

    /// <summary>Lets the request through, refuses it, or says that the others' counts are needed; listed says that they should soon hear of this one.</summary>
    public Standing Take(Instant at, long quota, bool mayAsk, out bool listed)
    {
        lock (_lock)
        {
            listed = false;
            Roll(at.Window);
            var left = quota - SlidingWindow.Used(_previous.All, _current.All, at);
            if (left <= 0)
            {
                return SlidingWindow.Stand(_previous.All, _current.All, at, quota, granted: false);
            }

            if (mayAsk && (_current.Mine - _current.Told + 1) * Part >= left)
            {
                return new Standing(Outcome.AskFirst, left, at.Left);
            }

            _current.Mine++;
            // What is little beside the quota is not worth telling. So a flood of addresses with a request each does not reach Redis.
            listed = !_isListed && _current.Mine * Part >= quota;
            _isListed |= listed;
            return SlidingWindow.Stand(_previous.All, _current.All, at, quota, granted: true);
        }
    }

    /// <summary>From now on it is listed again when there is something to tell.</summary>
    public void Unlist()
    {
        lock (_lock)
        {
            _isListed = false;
        }
    }

    /// <summary>True if it was not listed.</summary>
    public bool Relist()
    {
        lock (_lock)
        {
            return !_isListed && (_isListed = true);
        }
    }

    public CountReport Report(Instant at)
    {
        lock (_lock)
        {
            Roll(at.Window);
            return new CountReport(_window == at.Window ? at : at with { Window = _window, Left = at.Length }, _current.Mine, _previous.Mine);
        }
    }

    /// <summary>What Redis has answered to a report.</summary>
    public void Learn(CountReport told, CountAnswer answer)
    {
        lock (_lock)
        {
            if (told.At.Window == _window)
            {
                _current.Learn(told.Mine, answer.Granted, answer.Others);
                _previous.Learn(told.MinePrevious, false, answer.OthersPrevious);
            }
            else if (told.At.Window == _window - 1)
            {
                _previous.Learn(told.Mine, answer.Granted, answer.Others);
            }
        }
    }

    public string Key(long window) => $"{{limits}}:{limit}:{caller}:{window}";

    // Two threads may come in the wrong order around the end of a window; a clock that has been set back further begins anew.
    private void Roll(long window)
    {
        var step = window - _window;
        if (step is 0 or -1)
        {
            return;
        }

        (_previous, _current, _window) = (step == 1 ? _current : default, default, window);
    }

    private struct Tally
    {
        public long Mine;
        public long Told;
        public long Others;

        public readonly long All => Mine + Others;

        public void Learn(long told, bool granted, long others)
        {
            var one = granted ? 1 : 0;
            Mine += one;
            Told = Math.Max(Told, told + one);
            Others = Math.Max(Others, others);
        }
    }
}

/// <summary>What a gateway has let through itself in a window and in the one before.</summary>
internal readonly record struct CountReport(Instant At, long Mine, long MinePrevious);

/// <summary>What Redis knows: of this gateway (more than was told if an answer got lost) and of all others.</summary>
internal readonly record struct CountAnswer(bool Granted, long Own, long Others, long OwnPrevious, long OthersPrevious);
