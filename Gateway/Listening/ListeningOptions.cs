using System.ComponentModel.DataAnnotations;

namespace QuizNet.Gateway.Listening;

/// <summary>Configuration section Listening: how long and how much the gateway listens to whom.</summary>
internal sealed class ListeningOptions
{
    /// <summary>For all headers of a request. An honest client sends them in one packet.</summary>
    public TimeSpan HeaderTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>For how long a connection without a request stays open. Longer than common clients keep theirs, so that they close them.</summary>
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(130);

    /// <summary>In bytes per second, of a body as it comes and of an answer as it is read; less is an attack, or nobody.</summary>
    [Range(1, 1_000_000)]
    public double LowestRate { get; set; } = 240;

    /// <summary>For how long a body may come more slowly.</summary>
    public TimeSpan RateGrace { get; set; } = TimeSpan.FromSeconds(5);

    [Range(1, 1_000_000)]
    public long MostConnections { get; set; } = 20_000;

    [Range(1, 1_000_000)]
    public long MostSockets { get; set; } = 10_000;
}
