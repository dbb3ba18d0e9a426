using Microsoft.Extensions.Options;
using QuizNet.Gateway.Breakers;
using QuizNet.Gateway.Proxying;
using QuizNet.Gateway.Replicas;
using QuizNet.Gateway.Shedding;

namespace QuizNet.Unit.Gateway;

/// <summary>Replicas without anybody behind them.</summary>
internal static class TestReplicas
{
    public static ReplicaTable Table(TimeProvider? time = null) =>
        new(Options.Create(new ReplicaOptions()), Options.Create(new ServiceBreakerOptions()), Options.Create(new SheddingOptions()), time ?? TimeProvider.System);

    /// <summary>A set of auth-1, auth-2 and so on, one for each weight.</summary>
    public static ReplicaSet Set(params int[] weights)
    {
        var set = Table()["auth"];
        set.Replace(weights.Select((weight, at) => new Target($"auth-{at + 1}", "auth", $"auth-{at + 1}", $"http://localhost:300{at + 1}", weight)), TimeSpan.Zero);
        return set;
    }
}
