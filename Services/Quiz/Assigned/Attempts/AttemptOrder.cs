using QuizNet.Contracts;
using QuizNet.Quiz.Games.Judging;
using QuizNet.Quiz.Games.Rounds;

namespace QuizNet.Quiz.Assigned.Attempts;

/// <summary>In which order an attempt shows its questions and their options. The seed is the attempt's own, and secret.</summary>
internal sealed class AttemptOrder(QuizDocument quiz, AssignmentOptions options, string seed)
{
    // Questions have their numbers for a draw of their own; this is none of them.
    private const int OfAllQuestions = -1;

    private IReadOnlyList<int>? _questions;

    /// <summary>At each place the number of the question in the quiz. Slides stay where they are: what they say is about what comes next, or ends it all.</summary>
    public IReadOnlyList<int> Questions => _questions ??= options.ShuffleQuestions ? Shuffled() : [.. Enumerable.Range(0, quiz.Questions.Count)];

    /// <summary>At each place the number of the option that is shown there; null: as in the quiz.</summary>
    public IReadOnlyList<int>? Shown(int question) => Mixed.Shown(quiz.Questions[question], seed, question, options.ShuffleOptions);

    /// <summary>What was asked: once the attempt is over, all.</summary>
    public IReadOnlyList<int> Behind(AttemptState state) => [.. Questions.Take(state.HasEnded ? quiz.Questions.Count : state.Behind)];

    /// <summary>How many questions with a solution were asked.</summary>
    public int Asked(AttemptState state) => Behind(state).Count(number => AnswerRules.IsScored(quiz.Questions[number]));

    private int[] Shuffled()
    {
        int[] movable = [.. Enumerable.Range(0, quiz.Questions.Count).Where(number => quiz.Questions[number] is not Slide)];
        int[] order = [.. Enumerable.Range(0, quiz.Questions.Count)];
        foreach (var (place, drawn) in movable.Zip(Mixed.Shuffle(seed, OfAllQuestions, movable.Length)))
        {
            order[place] = movable[drawn];
        }

        return order;
    }
}
