using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Assigned.Attempts;
using QuizNet.Quiz.Assigned.Rows;
using QuizNet.Unit.Quiz.Rounds;

namespace QuizNet.Unit.Quiz.Assigned;

public sealed class AttemptViewsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 29, 10, 0, 0, TimeSpan.Zero);

    private static readonly QuizDocument Quiz = new("Quiz", Played.Every);

    [Theory]
    [InlineData(FeedbackTime.End, false, -60)]
    [InlineData(FeedbackTime.Closed, false, -60)]
    [InlineData(FeedbackTime.Closed, true, -60)]
    [InlineData(FeedbackTime.Closed, true, 1)]
    public void Nothing_of_a_solution_is_in_a_view_before_feedback_allows_it(FeedbackTime feedback, bool ended, int secondsAfterClosing)
    {
        for (var behind = 0; behind < Quiz.Questions.Count; behind++)
        {
            var view = View(feedback, behind, ended, secondsAfterClosing);
            var written = JsonSerializer.Serialize(view, ContractsJson.Default.AttemptView);

            Assert.DoesNotContain(Played.Secret, written, StringComparison.Ordinal);
            Assert.DoesNotContain("777", written, StringComparison.Ordinal);
            Assert.DoesNotContain("\"right\"", written, StringComparison.Ordinal);
            Assert.Equal((null, null, null, null), (view.Points, view.Right, view.Asked, view.Last));
            Assert.Null(view.Solutions);
        }
    }

    [Fact]
    public void With_feedback_after_each_the_question_before_is_told_and_no_other()
    {
        for (var behind = 1; behind < Quiz.Questions.Count; behind++)
        {
            var view = View(FeedbackTime.Each, behind, ended: false, -60);

            Assert.Equal((behind, behind + 1), (view.Last!.Question.Number, view.Question!.Number));
            Assert.Null(view.Solutions);
        }
    }

    [Theory]
    [InlineData(FeedbackTime.Each, -60)]
    [InlineData(FeedbackTime.End, -60)]
    [InlineData(FeedbackTime.Closed, 2)]
    public void When_all_may_be_told_every_question_is_there_and_those_left_have_no_answer(FeedbackTime feedback, int secondsAfterClosing)
    {
        var view = View(feedback, 1, ended: true, secondsAfterClosing);

        Assert.Equal(Enumerable.Range(1, Quiz.Questions.Count), view.Solutions!.Select(result => result.Question.Number));
        Assert.Equal(Outcome.Right, view.Solutions![0].Mine.Outcome);
        Assert.All(view.Solutions!.Skip(1), result => Assert.Null(result.Answer));
        Assert.Equal((1000, 1, 7), (view.Points, view.Right, view.Asked));
    }

    [Theory]
    [InlineData(-60, 3, 1, 2)]
    [InlineData(-60, 3, 3, 0)]
    [InlineData(-60, 1, 3, 0)]
    [InlineData(0, 3, 1, 0)]
    public void Attempts_that_are_left_are_told_while_it_is_open(int secondsAfterClosing, int most, int used, int left) =>
        Assert.Equal(left, AttemptViews.Of(File(new AssignmentOptions(Attempts: most), 1, ended: false, secondsAfterClosing) with { Used = used }, Now).MoreAttempts);

    private static AttemptView View(FeedbackTime feedback, int behind, bool ended, int secondsAfterClosing) =>
        AttemptViews.Of(File(new AssignmentOptions(Feedback: feedback), behind, ended, secondsAfterClosing), Now);

    // One question answered right, and the rest that is behind not at all.
    private static AttemptFile File(AssignmentOptions options, int behind, bool ended, int secondsAfterClosing)
    {
        var assignment = new AssignmentRow
        {
            Id = "a",
            Code = "KMNPQR47",
            QuizId = "q",
            Owner = "o",
            Title = "Quiz",
            Language = null,
            Questions = Quiz.Questions.Count,
            Version = 1,
            CreatedAt = Now,
            Options = options with { ClosesAt = Now.AddSeconds(-secondsAfterClosing) },
        };
        var attempt = new AttemptRow
        {
            Id = "t",
            AssignmentId = "a",
            PlayerId = "p",
            Number = 1,
            Seed = "seed",
            BeganAt = Now,
            Points = 1000,
            Right = 1,
            State = new AttemptState(null, behind, Now, ended ? Now : null, ended ? AttemptEnd.Done : null),
        };
        var answer = new AttemptAnswerRow { AttemptId = "t", AssignmentId = "a", Question = 0, Answer = AttemptAnswerRow.Write(new GivenAnswer([2])), ElapsedMs = 5, Outcome = Outcome.Right, Points = 1000 };
        var player = new AssignedPlayerRow { Id = "p", AssignmentId = "a", Account = null, KeyHash = "h", Name = "Ana", NameKey = "ana" };
        return new AttemptFile(assignment, Quiz, player, attempt, new Dictionary<int, AttemptAnswerRow> { [0] = answer }, 1);
    }
}
