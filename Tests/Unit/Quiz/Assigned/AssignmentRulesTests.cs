using QuizNet.Contracts;
using QuizNet.Quiz.Assigned;
using QuizNet.Quiz.Assigned.Attempts;
using QuizNet.Quiz.Assigned.Records;
using QuizNet.Quiz.Assigned.Rows;
using QuizNet.Quiz.Assigned.Teaching;

namespace QuizNet.Unit.Quiz.Assigned;

public sealed class AssignmentRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 29, 10, 0, 0, TimeSpan.Zero);

    public static TheoryData<AssignmentOptions> Bad =>
    [
        new AssignmentOptions(OpensAt: DateTimeOffset.MaxValue),
        new AssignmentOptions(ClosesAt: DateTimeOffset.MinValue),
        new AssignmentOptions(OpensAt: Now.AddDays(1), ClosesAt: Now.AddDays(1)),
        new AssignmentOptions(Attempts: 0),
        new AssignmentOptions(Attempts: 101),
        new AssignmentOptions(Minutes: 0),
        new AssignmentOptions(Minutes: 1441),
        new AssignmentOptions(Feedback: (FeedbackTime)7),
        new AssignmentOptions(Feedback: FeedbackTime.Closed),
    ];

    public static TheoryData<AssignmentOptions, bool> Changes => new()
    {
        { new(OpensAt: Now, ClosesAt: Now.AddDays(1), Attempts: 5, Minutes: 10, Feedback: FeedbackTime.End), true },
        { new(ShuffleQuestions: true), false },
        { new(ShuffleOptions: true), false },
        { new(QuestionTimes: true), false },
        { new(Partial: false), false },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Options_that_do_not_go_together_are_refused(AssignmentOptions options) => Assert.NotNull(AssignmentRules.Complaint(options, Now));

    [Fact]
    public void Options_that_are_usual_are_good()
    {
        Assert.Null(AssignmentRules.Complaint(new AssignmentOptions(), Now));
        Assert.Null(AssignmentRules.Complaint(new AssignmentOptions(Now.AddDays(-1), Now.AddDays(7), 100, true, true, 1440, true, FeedbackTime.Closed, false), Now));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_would_change_answers_that_are_there_stays(AssignmentOptions after, bool may) => Assert.Equal(may, AssignmentRules.MayChange(new AssignmentOptions(), after));

    [Fact]
    public void The_best_attempt_has_the_most_points_then_the_most_right_answers_then_came_first()
    {
        Assert.Equal(2, BestAttempt.Of([Attempt(1, 1000, 5), Attempt(2, 2000, 1), Attempt(3, 1500, 9)]).Number);
        Assert.Equal(3, BestAttempt.Of([Attempt(1, 1000, 1), Attempt(2, 1000, 1), Attempt(3, 1000, 2)]).Number);
        Assert.Equal(1, BestAttempt.Of([Attempt(2, 0, 0), Attempt(1, 0, 0)]).Number);
    }

    [Theory]
    [InlineData("KMNPQR47", "KMNPQR47")]
    [InlineData(" kmnp-qr47 ", "KMNPQR47")]
    [InlineData("KMNPQR4", null)]
    [InlineData("KMNPQR470", null)]
    [InlineData("KMNPQRO1", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_code_is_read_as_people_type_it(string? typed, string? code) => Assert.Equal(code, AssignedCode.Read(typed));

    [Fact]
    public void Codes_are_drawn_of_letters_that_can_be_read_back()
    {
        var codes = Enumerable.Range(0, 1000).Select(_ => AssignedCode.Draw()).ToList();

        Assert.All(codes, code => Assert.Equal(code, AssignedCode.Read(code)));
        Assert.Equal(1000, codes.Distinct().Count());
    }

    private static AttemptRow Attempt(int number, int points, int right) => new()
    {
        Id = "t",
        AssignmentId = "a",
        PlayerId = "p",
        Number = number,
        Seed = "seed",
        BeganAt = Now,
        Points = points,
        Right = right,
        State = AttemptState.Begun(Now, null),
    };
}
