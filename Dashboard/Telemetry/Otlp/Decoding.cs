using QuizNet.Dashboard.Telemetry.Sources;

namespace QuizNet.Dashboard.Telemetry.Otlp;

/// <summary>What goes along while one request is decoded.</summary>
internal sealed class Decoding(TelemetryOptions options, SourceTable sources, Words words)
{
    // Of what one request may become in memory. A request of the usual size is far below it; it takes one that is made of nothing but small parts.
    private const long MostBytes = 16 << 20;

    private long _bytes;

    public TelemetryOptions Options => options;

    public SourceTable Sources => sources;

    public Words Words => words;

    public ProtoFault Fault { get; } = new();

    public long Rejected { get; private set; }

    /// <summary>Why the first one has been rejected.</summary>
    public string? Reason { get; private set; }

    public void Reject(string reason, long count = 1)
    {
        Rejected += count;
        Reason ??= reason;
    }

    /// <summary>Whether there is still room for something of this size; rejects it if not.</summary>
    public bool Admit(int bytes)
    {
        _bytes += bytes;
        if (_bytes <= MostBytes)
        {
            return true;
        }

        Reject($"One request may hold {MostBytes >> 20} MiB once it is unpacked. Send smaller batches.");
        return false;
    }
}
