using QuizNet.Contracts;

namespace QuizNet.Support.Games;

/// <summary>What a bot will answer, and how long after the question was opened.</summary>
public sealed record PlannedAnswer(GivenAnswer Answer, TimeSpan After);

/// <summary>What somebody answers who knows the quiz and is right more often than not. The same seed answers the same.</summary>
/// <param name="quiz">With its solutions.</param>
/// <param name="seed">Another one for each bot.</param>
/// <param name="within">Answers come spread over this time.</param>
public sealed class BotPlan(QuizDocument quiz, int seed, TimeSpan within)
{
    private const double RightShare = 0.6;

    public PlannedAnswer? For(QuestionView asked)
    {
        var random = new Random(HashCode.Combine(seed, asked.Number));
        var after = within * random.NextDouble();
        return Answer(quiz.Questions[asked.Number - 1], asked, random) is { } answer ? new PlannedAnswer(answer, after) : null;
    }

    private static GivenAnswer? Answer(Question question, QuestionView asked, Random random)
    {
        var right = random.NextDouble() < RightShare;
        return question switch
        {
            SingleChoice single => One(right ? single.Solution : random.Next(single.Options.Count)),
            TrueOrFalse trueOrFalse => One(right == trueOrFalse.Solution ? 0 : 1),
            MultipleChoice multiple => new GivenAnswer(right ? multiple.Solutions : Some(multiple.Options.Count, random)),
            Ordering ordering => new GivenAnswer(right ? InOrder(ordering, asked) : Mixed(ordering.Items.Count, random)),
            Slider slider => Number(right ? slider.From : slider.Min + (slider.Step * random.Next((int)((slider.Max - slider.Min) / slider.Step) + 1))),
            Estimate estimate => Number(right ? estimate.Solution : Math.Round(estimate.Solution + (estimate.Tolerance * ((2.4 * random.NextDouble()) - 1.2)), 2)),
            ShortText text => new GivenAnswer(Words: [right ? text.Accepted[random.Next(text.Accepted.Count)] : "something quite different"]),
            Poll poll => poll.Several ? new GivenAnswer(Some(poll.Options.Count, random)) : One(random.Next(poll.Options.Count)),
            WordCloud cloud => new GivenAnswer(Words: [.. Enumerable.Range(0, random.Next(1, cloud.Words + 1)).Select(word => $"word {(word * 7) + random.Next(7)}")]),
            _ => null,
        };
    }

    private static GivenAnswer One(int choice) => new([choice]);

    private static GivenAnswer Number(double number) => new(Number: number);

    private static int[] Some(int options, Random random) => Mixed(options, random)[..random.Next(1, options + 1)];

    private static int[] Mixed(int count, Random random)
    {
        var numbers = Enumerable.Range(0, count).ToArray();
        random.Shuffle(numbers);
        return numbers;
    }

    // Items are numbered as they are shown.
    private static int[] InOrder(Ordering ordering, QuestionView asked) =>
        [.. ordering.Items.Select(item => asked.Options!.ToList().FindIndex(option => option.Text == item.Text))];
}
