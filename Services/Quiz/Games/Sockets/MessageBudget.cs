namespace QuizNet.Quiz.Games.Sockets;

/// <summary>How many messages a socket may send: 20 a second, and 40 at once. A player sends two or three for each question. Used by one message at a time.</summary>
internal sealed class MessageBudget(TimeProvider time)
{
    private const double PerSecond = 20;
    private const double AtOnce = 40;

    private double _left = AtOnce;
    private long _since = time.GetTimestamp();

    public bool TryTake()
    {
        var now = time.GetTimestamp();
        _left = Math.Min(AtOnce, _left + (time.GetElapsedTime(_since, now).TotalSeconds * PerSecond));
        _since = now;
        if (_left < 1)
        {
            return false;
        }

        _left--;
        return true;
    }
}
