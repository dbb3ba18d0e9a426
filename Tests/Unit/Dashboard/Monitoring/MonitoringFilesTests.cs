using System.Text.Json;
using QuizNet.Dashboard.Monitoring;
using QuizNet.Unit.Architecture;

namespace QuizNet.Unit.Dashboard.Monitoring;

public sealed class MonitoringFilesTests
{
    public static TheoryData<string> Names => [.. MonitoringFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_committed_is_what_is_made(string name) =>
        Assert.Equal(MonitoringFiles.All[name], File.ReadAllText(Path.Combine(Repository.Root, "docs", "monitoring", name)));

    [Fact]
    public void Each_metric_is_named_once_and_drawn_in_a_place_of_its_own()
    {
        var panels = JsonDocument.Parse(GrafanaDashboard.Text).RootElement.GetProperty("panels").EnumerateArray().ToList();

        Assert.Equal(WatchedMetrics.All.Count, WatchedMetrics.All.Select(metric => metric.Name).Distinct().Count());
        Assert.All(WatchedMetrics.All, metric => Assert.Contains(panels, panel => panel.GetRawText().Contains(metric.Name, StringComparison.Ordinal)));
        Assert.Equal(panels.Count, panels.Select(panel => panel.GetProperty("gridPos").GetRawText()).Distinct().Count());
        Assert.Equal(panels.Count, panels.Select(panel => panel.GetProperty("id").GetInt32()).Distinct().Count());
    }
}
