using QuizNet.Load.Peers;

namespace QuizNet.Unit.Load;

public sealed class PeersSettingsTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false, "--no-limits")]
    public void The_gateway_has_everything_on_unless_told_otherwise(bool limits, params string[] words) => Assert.Equal(limits, PeersSettings.Read(words)!.Limits);
}
