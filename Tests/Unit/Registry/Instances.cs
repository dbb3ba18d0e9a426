using QuizNet.Contracts;

namespace QuizNet.Unit.Registry;

/// <summary>Makes instances of which only what a test is about differs.</summary>
internal static class Instances
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    public static ServiceInstance Silent(string id, double seconds, InstanceStatus status = InstanceStatus.Up) =>
        new(id, "auth", $"http://localhost/{id}", id, new Dictionary<string, string>(), status, Noon.AddHours(-1), Noon.AddSeconds(-seconds));
}
