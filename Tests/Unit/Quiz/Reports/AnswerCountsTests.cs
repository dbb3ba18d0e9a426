using QuizNet.Contracts;
using QuizNet.Quiz.Reports.Statistics;
using QuizNet.Quiz.Results;

namespace QuizNet.Unit.Quiz.Reports;

public sealed class AnswerCountsTests
{
    private static readonly Estimate Estimate = new() { Text = "?", Solution = 50, Tolerance = 10 };

    [Fact]
    public void Many_numbers_become_groups_of_neighbours_and_the_right_one_stays_apart()
    {
        double[] numbers = [.. Enumerable.Range(1, 120).Select(number => (double)number), 1e300];

        var counts = AnswerCounts.Of(Estimate, [.. numbers.Select(number => Of(new GivenAnswer(Number: number), Outcome.Wrong))]);

        Assert.Equal(numbers.Length, counts.Sum(count => count.Count));
        Assert.InRange(counts.Count, 12, 15);
        Assert.Equal(new AnswerCount("50", 1, true), Assert.Single(counts, count => count.Right == true));
        Assert.Equal("1 – 11", counts[0].Text);
    }

    [Fact]
    public void Words_are_one_in_all_their_spellings_and_two_where_only_one_of_them_is_right()
    {
        var cloud = AnswerCounts.Of(new WordCloud { Text = "?" }, [Of(new GivenAnswer(Words: ["Blue", "red"])), Of(new GivenAnswer(Words: [" blue!"]))]);
        var text = AnswerCounts.Of(
            new ShortText { Text = "?", Accepted = ["NaCl"], CaseCounts = true }, [Of(new GivenAnswer(Words: ["NaCl"]), Outcome.Right), Of(new GivenAnswer(Words: ["nacl"]), Outcome.Wrong)]);

        Assert.Equal([new("Blue", 2), new("red", 1)], cloud);
        Assert.Equal([new("NaCl", 1, true), new("nacl", 1, false)], text);
    }

    [Fact]
    public void The_right_order_is_shown_even_if_nobody_has_found_it()
    {
        var order = new Ordering { Text = "?", Items = [new("A"), new("B"), new("C")] };

        var counts = AnswerCounts.Of(order, [Of(new GivenAnswer(Choices: [2, 1, 0])), Of(new GivenAnswer(Choices: [2, 1, 0]))]);

        Assert.Equal([new("C > B > A", 2, false), new("A > B > C", 0, true)], counts);
    }

    [Fact]
    public void An_answer_of_another_kind_than_the_question_counts_for_nothing()
    {
        var question = new SingleChoice { Text = "?", Options = [new("A"), new("B")], Solution = 0 };

        var counts = AnswerCounts.Of(question, [Of(new GivenAnswer(Words: ["odd"])), Of(new GivenAnswer(Choices: [7, -1]))]);

        Assert.Equal([new("A", 0, true), new("B", 0, false)], counts);
    }

    private static FinishedAnswer Of(GivenAnswer answer, Outcome outcome = Outcome.Noted) => new(0, "p", answer, 1, outcome, 0);
}
