namespace QuizNet.Dashboard.Telemetry.Otlp;

/// <summary>The first thing that is wrong with a message. From then on all its readers are at their end.</summary>
internal sealed class ProtoFault
{
    public string? Text { get; private set; }

    public void Report(string what) => Text ??= what;
}
