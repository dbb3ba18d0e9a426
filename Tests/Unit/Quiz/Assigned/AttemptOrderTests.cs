using QuizNet.Contracts;
using QuizNet.Quiz.Assigned.Attempts;
using QuizNet.Quiz.Games.Rounds;
using QuizNet.Unit.Quiz.Rounds;

namespace QuizNet.Unit.Quiz.Assigned;

public sealed class AttemptOrderTests
{
    private static readonly QuizDocument Quiz = new("Quiz", [new Slide { Text = "Hello" }, .. Played.Every]);

    private static readonly AssignmentOptions Shuffled = new(ShuffleQuestions: true, ShuffleOptions: true);

    [Fact]
    public void Without_shuffling_only_the_items_of_orders_are_mixed()
    {
        var order = new AttemptOrder(Quiz, new AssignmentOptions(), "seed");

        Assert.Equal(Enumerable.Range(0, Quiz.Questions.Count), order.Questions);
        Assert.All(Enumerable.Range(0, Quiz.Questions.Count), number => Assert.Equal(Quiz.Questions[number] is Ordering, order.Shown(number) is not null));
    }

    [Fact]
    public void Each_attempt_has_all_questions_in_an_order_of_its_own_and_slides_where_they_were()
    {
        var orders = Enumerable.Range(0, 50).Select(seed => new AttemptOrder(Quiz, Shuffled, $"seed {seed}").Questions).ToList();

        Assert.All(orders, order => Assert.Equal(Enumerable.Range(0, Quiz.Questions.Count), order.Order()));
        Assert.All(orders, order => Assert.All(order.Index(), one => Assert.True(Quiz.Questions[one.Item] is not Slide || one.Item == one.Index)));
        Assert.Equal(50, orders.Select(order => string.Join(' ', order)).Distinct().Count());
    }

    [Fact]
    public void Two_options_are_swapped_as_often_as_not()
    {
        var quiz = new QuizDocument("Quiz", [new SingleChoice { Text = "?", Options = [new("One"), new("Two")], Solution = 0 }]);

        var swapped = Enumerable.Range(0, 1000).Count(seed => new AttemptOrder(quiz, Shuffled, $"seed {seed}").Shown(0)![0] == 1);

        Assert.InRange(swapped, 400, 600);
    }

    [Fact]
    public void What_is_answered_in_shown_numbers_is_kept_in_those_of_the_quiz_and_shown_again_as_it_was()
    {
        var order = new AttemptOrder(Quiz, Shuffled, "seed");
        for (var number = 0; number < Quiz.Questions.Count; number++)
        {
            if (order.Shown(number) is not { } shown)
            {
                continue;
            }

            for (var place = 0; place < shown.Count; place++)
            {
                var kept = Mixed.Undo(shown, new GivenAnswer([place]));

                Assert.Equal(shown[place], kept.Choices![0]);
                Assert.Equal(place, Mixed.Redo(shown, kept).Choices![0]);
            }
        }
    }

    [Fact]
    public void The_solution_is_named_by_the_numbers_that_the_player_has_seen()
    {
        IReadOnlyList<int> shown = [3, 2, 0, 1];
        var single = AttemptResults.Of(Played.Every[0], 4, 9, shown, new GivenResult(new GivenAnswer([2]), Outcome.Right, 1000, 1500));
        var multiple = AttemptResults.Of(Played.Every[1], 0, 9, shown, null);
        var order = AttemptResults.Of(Played.Every[3], 0, 9, shown, new GivenResult(new GivenAnswer([0, 1, 2, 3]), Outcome.Right, 1000));

        Assert.Equal([1], single.Result.Right!);
        Assert.Equal([1], single.Answer!.Choices!);
        Assert.Equal(["Four", "Three", "One", "Two"], single.Question.Options!.Select(option => option.Text));
        Assert.Equal(new MyResult(5, Outcome.Right, 1000, 0, 0, 1000, 1500), single.Mine);
        Assert.Equal([0, 3], multiple.Result.Right!);
        Assert.Equal((null, Outcome.None), (multiple.Answer, multiple.Mine.Outcome));
        Assert.Equal(order.Result.Right!, order.Answer!.Choices!);
    }
}
