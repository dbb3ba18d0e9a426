using Microsoft.Extensions.Options;
using QuizNet.Gateway.Ejection;

namespace QuizNet.Gateway.Retries;

/// <summary>What all calls share.</summary>
internal sealed class ForwardingContext(Wire wire, RoutePaces paces, Ejector ejector, IOptions<RetryOptions> options, IHostEnvironment environment, TimeProvider time)
{
    public Wire Wire => wire;

    public RoutePaces Paces => paces;

    public Ejector Ejector => ejector;

    public RetryOptions Options => options.Value;

    public TimeProvider Time => time;

    /// <summary>Answers say whose they are. Outsiders need not know.</summary>
    public bool NamesReplicas { get; } = environment.IsDevelopment();
}
