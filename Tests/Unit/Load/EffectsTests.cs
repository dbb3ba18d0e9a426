using QuizNet.Load.Drills;

namespace QuizNet.Unit.Load;

public sealed class EffectsTests
{
    [Theory]
    [InlineData(10, 10, 10, 0, 0)]
    [InlineData(10, 10, 9, 1, 0)]
    [InlineData(10, 10, 12, 0, 2)]
    [InlineData(10, 7, 7, 0, 0)]
    [InlineData(10, 7, 10, 0, 0)]
    [InlineData(10, 7, 11, 0, 1)]
    [InlineData(10, 7, 6, 1, 0)]
    public void Only_what_was_answered_well_may_not_be_missing_and_only_what_was_sent_may_be_there(long sent, long done, long found, long lost, long doubled) =>
        Assert.Equal(new Effects(lost, doubled), Effects.Of(sent, done, found));
}
