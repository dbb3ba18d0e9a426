using QuizNet.Contracts;
using QuizNet.Quiz.Exchange.Texts;
using QuizNet.Quiz.Exchange.Writing;

namespace QuizNet.Quiz.Exchange.Gift;

/// <summary>What of a quiz GIFT can hold, so that its reader finds the same again.</summary>
internal static class GiftHolds
{
    private const string Ends = "Spaces and line ends before or after a text are lost.";

    public static Narrowed Of(QuizDocument quiz) => Narrowed.Of(
        quiz,
        (head, book) => head with
        {
            Title = book.Text(head.Title, title => GiftCategory.Holds(title) ? title : ImportFile.Untitled, "GIFT has no place for a title like this."),
            Description = book.Nothing(head.Description, "GIFT has no place for the description."),
            Language = book.Nothing(head.Language, "GIFT has no place for the language."),
            Tags = book.Usual(head.Tags is { Count: > 0 } tags ? tags : null, null, "GIFT has no place for the tags of the quiz."),
        },
        (question, book) => Own(question, book) is { } own ? Common(own, book) : null);

    private static Question? Own(Question question, LossBook book)
    {
        switch (question)
        {
            case SingleChoice single:
                return single with { Options = Options(single.Options, book) };
            case MultipleChoice multiple:
                return multiple with { Options = Options(multiple.Options, book), Solutions = [.. multiple.Solutions.Order()] };
            case ShortText text:
                return Words(text, book);
            case Estimate estimate:
                return estimate with { Unit = book.Nothing(estimate.Unit, "GIFT has no place for the unit.") };
            case Slider slider:
                book.Lose("It becomes an estimate, because GIFT has no scales.");
                var (middle, tolerance) = GiftNumbers.Between(slider.From, slider.To);
                return new Estimate { Text = slider.Text, Seconds = slider.Seconds, Points = slider.Points, Explanation = slider.Explanation, Media = slider.Media, Tags = slider.Tags, Solution = middle, Tolerance = tolerance };
            case Slide slide:
                return slide with { Explanation = book.Nothing(slide.Explanation, "GIFT has no explanation of what has no answers.") };
            case TrueOrFalse:
                return question;
            default:
                book.Lose($"It is left out: GIFT has no {(question is Ordering ? "order" : question is Poll ? "polls" : "word clouds")}.");
                return null;
        }
    }

    private static Question Common(Question question, LossBook book) => question with
    {
        Id = null,
        Text = book.Text(question.Text, Held, Ends),
        Seconds = book.Usual(question.Seconds, new Slide { Text = "" }.Seconds, $"GIFT has no place for its time of {question.Seconds} s."),
        Points = book.Usual(question.Points, new Slide { Text = "" }.Points, "GIFT has no place for its points."),
        Explanation = string.IsNullOrWhiteSpace(question.Explanation) ? null : book.Text(question.Explanation, Held, Ends),
        Media = book.Usual(question.Media, null, "GIFT has no pictures and sounds."),
        Tags = Tags(question.Tags, book),
    };

    private static IReadOnlyList<string>? Tags(IReadOnlyList<string>? tags, LossBook book)
    {
        IReadOnlyList<string> held = [.. (tags ?? []).Where(GiftTags.Holds).Distinct()];
        if (held.Count != (tags?.Count ?? 0))
        {
            book.Lose("GIFT has no place for some of its tags, because of their characters.");
        }

        return held.Count == 0 ? null : held;
    }

    private static IReadOnlyList<Choice> Options(IReadOnlyList<Choice> options, LossBook book)
    {
        IReadOnlyList<Choice> held = [.. options.Select(option => new Choice(Held(option.Text)))];
        if (options.Any(option => option.Media is not null))
        {
            book.Lose("GIFT has no pictures of answers.");
        }
        else if (!held.SequenceEqual(options))
        {
            book.Lose(Ends);
        }

        return held;
    }

    // An arrow would make it a matching of pairs, and nothing takes its meaning away.
    private static ShortText Words(ShortText text, LossBook book)
    {
        IReadOnlyList<string> held = [.. text.Accepted.Select(Held).Where(accepted => !accepted.Contains("->", StringComparison.Ordinal))];
        if (!held.SequenceEqual(text.Accepted))
        {
            book.Lose(held.Count < text.Accepted.Count ? "GIFT has no answers with an arrow (->) in them." : Ends);
        }

        return text with
        {
            Accepted = held,
            CaseCounts = book.Usual(text.CaseCounts, false, "GIFT cannot say that capitals count."),
            Typos = book.Usual(text.Typos, true, "GIFT cannot say that typing mistakes are not forgiven."),
        };
    }

    private static string Held(string text) => FileText.OneLineEnd(text).Trim();
}
