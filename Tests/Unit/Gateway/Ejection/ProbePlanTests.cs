using QuizNet.Gateway.Probing;

namespace QuizNet.Unit.Gateway.Ejection;

public sealed class ProbePlanTests
{
    private static readonly ProbeOptions Options = new();

    [Theory]
    [InlineData(true, 0, 18)]
    [InlineData(true, 0.5, 20)]
    [InlineData(true, 1, 22)]
    [InlineData(false, 0.5, 1)]
    public void Every_twenty_seconds_as_documented_and_sooner_after_a_failure(bool wasWell, double drawn, double seconds) =>
        Assert.Equal(seconds, ProbePlan.Pause(wasWell, drawn, Options).TotalSeconds, 6);

    [Theory]
    [InlineData("Refused", false, true)]
    [InlineData("Silent", true, true)]
    [InlineData("Silent", false, false)]
    [InlineData("Unwell", true, false)]
    [InlineData("Well", true, false)]
    public void Gone_is_who_accepts_no_connection_or_is_silent_to_requests_and_probe(string result, bool wasSuspect, bool expected) =>
        Assert.Equal(expected, ProbePlan.IsGone(Enum.Parse<ProbeResult>(result), wasSuspect));
}
