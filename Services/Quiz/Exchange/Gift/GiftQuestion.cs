using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Gift;

/// <summary>What kind of question it is shows in its braces, by the rules of Moodle's own reader.</summary>
internal static class GiftQuestion
{
    private const string Essay = "Nobody can judge an essay while a game is on. Ask for a few words instead.";
    private const string Matching = "There is no matching of pairs here. Make it a choice for each pair, or an order.";

    /// <summary>The question, or why there is none. Remarks take what is not as it was.</summary>
    public static (Question? Question, string? Reason) Of(GiftParts parts, List<string> remarks) => parts.Answers switch
    {
        null => (new Slide { Text = parts.Text }, null),
        "" => (null, Essay),
        ['#', .. var numbers] => GiftNumbers.Of(parts, GiftAnswer.Of(numbers.Trim(), parts.Markup, weighted: '='), remarks),
        var answers when answers.Contains('~', StringComparison.Ordinal) => (Choice(parts, GiftAnswer.Of(answers, parts.Markup, weighted: '~'), remarks), null),
        var answers when answers.Contains('=', StringComparison.Ordinal) && answers.Contains("->", StringComparison.Ordinal) => (null, Matching),
        var answers when TrueOrFalse(parts, answers, remarks) is { } question => (question, null),
        var answers => (Words(parts, GiftAnswer.Of(answers, parts.Markup, weighted: '='), remarks), null),
    };

    private static TrueOrFalse? TrueOrFalse(GiftParts parts, string answers, List<string> remarks)
    {
        // The word, what those hear who are wrong, and what those hear who are right.
        var texts = answers.Split('#', 3);
        bool? solution = texts[0].Trim().ToUpperInvariant() switch { "T" or "TRUE" => true, "F" or "FALSE" => false, _ => null };
        if (solution is null)
        {
            return null;
        }

        string?[] feedback = [.. texts.Skip(1).Select(text => GiftText.Read(text, parts.Markup).Text).Select(text => text.Length == 0 ? null : text)];
        return new TrueOrFalse { Text = parts.Text, Solution = solution.Value, Explanation = Explanation(parts, [feedback.ElementAtOrDefault(1)], [feedback.ElementAtOrDefault(0)], remarks) };
    }

    private static Question Choice(GiftParts parts, IReadOnlyList<GiftAnswer> answers, List<string> remarks)
    {
        var hasBest = answers.Any(answer => answer.Sign == '=');
        bool IsRight(GiftAnswer answer) => hasBest ? answer.Sign == '=' : answer.Weight > 0;
        List<int> solutions = [.. answers.Index().Where(answer => IsRight(answer.Item)).Select(answer => answer.Index)];
        IReadOnlyList<Choice> options = [.. answers.Select(answer => new Choice(answer.Text))];
        var explanation = Explanation(parts, answers.Where(IsRight).Select(answer => answer.Feedback), answers.Where(answer => !IsRight(answer)).Select(answer => answer.Feedback), remarks);
        if (hasBest && answers.Any(answer => answer.Sign == '~' && answer.Weight > 0))
        {
            remarks.Add("Answers that were right in part count as wrong.");
        }

        if (hasBest && solutions.Count > 1)
        {
            remarks.Add("Any one of its right answers was enough; here all of them are to be chosen.");
        }

        if (solutions.Count == 0)
        {
            remarks.Add("No answer is marked as right, so it came in as a poll.");
            return new Poll { Text = parts.Text, Options = options, Explanation = explanation };
        }

        return hasBest && solutions is [var only]
            ? new SingleChoice { Text = parts.Text, Options = options, Solution = only, Explanation = explanation }
            : new MultipleChoice { Text = parts.Text, Options = options, Solutions = solutions, Explanation = explanation };
    }

    private static ShortText Words(GiftParts parts, IReadOnlyList<GiftAnswer> answers, List<string> remarks)
    {
        List<GiftAnswer> right = [.. answers.Where(answer => answer.Weight is null or >= 100)];
        if (right.Count < answers.Count)
        {
            remarks.Add("Answers that were right in part were left out.");
        }

        return new ShortText
        {
            Text = parts.Text,
            Accepted = [.. right.Select(answer => answer.Text)],
            Explanation = Explanation(parts, right.Select(answer => answer.Feedback), answers.Except(right).Select(answer => answer.Feedback), remarks),
        };
    }

    /// <summary>What everybody hears, or else what those hear who are right.</summary>
    public static string? Explanation(GiftParts parts, IEnumerable<string?> toRight, IEnumerable<string?> toWrong, List<string> remarks)
    {
        List<string> right = [.. toRight.OfType<string>().Distinct()];
        if (toWrong.OfType<string>().Any() || (parts.Feedback is not null && right.Count > 0))
        {
            remarks.Add("Feedback to single answers has no place here and was left out.");
        }

        return parts.Feedback ?? (right.Count == 0 ? null : string.Join('\n', right));
    }
}
