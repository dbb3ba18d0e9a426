using Microsoft.Extensions.Options;

namespace QuizNet.Gateway.AccessLog;

/// <summary>Which requests are written down: of the good ones every so many, of the failures all until there are too many.</summary>
internal sealed class AccessSample(IOptions<AccessLogOptions> options, TimeProvider time)
{
    private readonly int _oneIn = options.Value.OneIn;
    private readonly int _mostFailures = options.Value.MostFailures;
    private uint _good;

    // The second that is counted, and the failures in it. Two threads at the turn of a second may let one more through.
    private long _second;
    private int _failures;

    public bool Wants(int status) => status >= StatusCodes.Status500InternalServerError ? WantsFailure() : Interlocked.Increment(ref _good) % _oneIn == 0;

    private bool WantsFailure()
    {
        var second = time.GetTimestamp() / time.TimestampFrequency;
        if (Interlocked.Exchange(ref _second, second) != second)
        {
            Volatile.Write(ref _failures, 0);
        }

        return Interlocked.Increment(ref _failures) <= _mostFailures;
    }
}
