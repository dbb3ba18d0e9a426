using QuizNet.Contracts;
using QuizNet.Dashboard.Live;
using QuizNet.Unit.Dashboard.FaultDetection;

namespace QuizNet.Unit.Dashboard.Live;

public sealed class StatusViewsTests
{
    private static readonly ReplicaStatus[] All =
    [
        Replicas.Status("auth-1"),
        Replicas.Status("auth-2", HealthState.Suspect),
        Replicas.Status("data-1", HealthState.Unhealthy, "data"),
        Replicas.Status("data-2", HealthState.Draining, "data"),
        Replicas.Status("gateway-1", HealthState.Unknown, "gateway"),
    ];

    [Fact]
    public void Who_answers_counts_as_healthy()
    {
        var summary = StatusViews.Of(All, Replicas.Start).Summary;

        Assert.Equal((5, 3, 1, 1), (summary.Total, summary.Healthy, summary.Unhealthy, summary.Unknown));
        Assert.Equal(new TypeSummary(2, 1, 1, 0), summary.Services["data"]);
    }

    [Fact]
    public void A_type_without_a_replica_is_shown_if_it_is_documented()
    {
        var status = StatusViews.Of(All, Replicas.Start);

        Assert.Equal(["auth", "data", "compute", "quiz", "gateway"], status.Services.Keys);
        Assert.Empty(status.Services["compute"]);
        Assert.NotNull(StatusViews.Of("compute", All, Replicas.Start));
        Assert.Null(StatusViews.Of("toaster", All, Replicas.Start));
    }
}
