using QuizNet.Contracts;
using QuizNet.Quiz.Authoring.Versions;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Unit.Quiz.Authoring;

public sealed class VersionRulesTests
{
    private static readonly DateTimeOffset Began = DateTimeOffset.UnixEpoch;

    [Theory]
    [InlineData("ana", 0, false, false)]
    [InlineData("ana", 599, false, false)]
    [InlineData("ana", 600, false, true)]
    [InlineData("ben", 0, false, true)]
    [InlineData(null, 0, false, true)]
    [InlineData("ana", 0, true, true)]
    // A clock that was set back makes no version.
    [InlineData("ana", -5, false, false)]
    public void What_one_author_saves_within_ten_minutes_is_one_version(string? author, int seconds, bool kept, bool stays)
    {
        var present = StoredQuiz.Draft("q", new QuizAuthor("ana", "Ana"), new QuizDocument("", []), Began);
        present.Kept = kept;

        Assert.Equal(stays, VersionRules.Stays(present, author, Began.AddSeconds(seconds)));
    }

    [Fact]
    public void What_was_published_stays()
    {
        var present = StoredQuiz.Of("q", "ana", new QuizDocument("", []), Began);

        Assert.True(VersionRules.Stays(present, "ana", Began));
    }

    [Fact]
    public void Nothing_leaves_a_history_that_is_not_full() =>
        Assert.Empty(VersionRules.Surplus([.. Enumerable.Range(1, VersionRules.Most - 1).Select(version => ((long)version, false))]));

    [Fact]
    public void The_oldest_that_was_not_published_leaves_first()
    {
        var history = Enumerable.Range(1, VersionRules.Most + 1).Select(version => ((long)version, version is 1 or 3));

        Assert.Equal([2L, 4L], VersionRules.Surplus([.. history]));
    }

    [Fact]
    public void If_all_were_published_the_oldest_leaves() =>
        Assert.Equal([1L], VersionRules.Surplus([.. Enumerable.Range(1, VersionRules.Most).Select(version => ((long)version, true))]));
}
