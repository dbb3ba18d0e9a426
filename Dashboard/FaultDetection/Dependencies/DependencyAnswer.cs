using QuizNet.Dashboard.FaultDetection.Judging;

namespace QuizNet.Dashboard.FaultDetection.Dependencies;

/// <summary>How it went to ask something that all lean on, and its figures by name.</summary>
internal sealed record DependencyAnswer(CheckResult Check, IReadOnlyDictionary<string, double> Figures)
{
    private static readonly IReadOnlyDictionary<string, double> NoFigures = new Dictionary<string, double>();

    public static DependencyAnswer Well(TimeSpan took, params (string Name, double Value)[] figures) => new(CheckResult.Well(took), Table(figures));

    /// <summary>It answers, and what it says is not well.</summary>
    public static DependencyAnswer Unwell(string sentence, TimeSpan took, params (string Name, double Value)[] figures) =>
        new(new CheckResult(CheckKind.Unwell, sentence, took.TotalMilliseconds), Table(figures));

    public static DependencyAnswer Silent(string sentence) => new(new CheckResult(CheckKind.Silent, sentence, 0), NoFigures);

    private static Dictionary<string, double> Table((string Name, double Value)[] figures) => figures.ToDictionary(figure => figure.Name, figure => figure.Value);
}

internal static class DependencyNames
{
    public const string Registry = "registry";
    public const string Gateway = "gateway";
    public const string Redis = "redis";
    public const string Database = "database";
    public const string Disk = "disk";
    public const string ComputeQueue = "queue:compute";
}
