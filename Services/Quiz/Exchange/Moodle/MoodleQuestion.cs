using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Moodle;

/// <summary>Makes a question of what Moodle calls by another name. Reason: why there is none.</summary>
internal static class MoodleQuestion
{
    public static (Question? Question, string? Reason) Read(string type, MoodleParts parts)
    {
        if (type == "description")
        {
            return (new Slide { Text = parts.Text, Media = parts.Media, Tags = parts.Tags.Count > 0 ? parts.Tags : null, Explanation = parts.Explanation() }, null);
        }

        var (form, reason) = type switch
        {
            "multichoice" when parts.Setting("single") is "false" or "0" => Several(parts),
            "multichoice" => Single(parts),
            "truefalse" => Truth(parts),
            "shortanswer" => Words(parts),
            "numerical" => Number(parts),
            "ordering" => (new Ordering { Text = parts.Text, Items = [.. parts.Answers.Select(answer => answer.Choice)] }, null),
            _ => ((Question?)null, $"There is no question of the type “{Excerpt.Of(type)}” here."),
        };
        if (form is null)
        {
            return (null, reason);
        }

        var points = parts.Points is 0 or 2 ? (int)parts.Points : 1;
        return (form with { Media = parts.Media, Tags = parts.Tags.Count > 0 ? parts.Tags : null, Explanation = parts.Explanation(), Points = points }, null);
    }

    private static (Question?, string?) Single(MoodleParts parts)
    {
        if (!parts.Answers.Any(answer => answer.Fraction > 0))
        {
            return (null, "None of its answers is right.");
        }

        var best = parts.Answers.Max(answer => answer.Fraction);
        var solutions = parts.Answers.Index().Where(answer => answer.Item.Fraction == best).Select(answer => answer.Index).ToList();
        if (parts.Answers.Any(answer => answer.Fraction > 0 && answer.Fraction < best))
        {
            parts.Remarks.Add("Answers that gave a part of the points give none.");
        }

        if (solutions.Count > 1)
        {
            return (null, "Several of its answers are right, but only one may be chosen.");
        }

        return (new SingleChoice { Text = parts.Text, Options = Options(parts), Solution = solutions[0] }, null);
    }

    private static (Question?, string?) Several(MoodleParts parts)
    {
        List<int> solutions = [.. parts.Answers.Index().Where(answer => answer.Item.Fraction > 0).Select(answer => answer.Index)];
        return solutions.Count == 0 ? (null, "None of its answers is right.") : (new MultipleChoice { Text = parts.Text, Options = Options(parts), Solutions = solutions }, null);
    }

    private static (Question?, string?) Truth(MoodleParts parts) => parts.Answers.FirstOrDefault(answer => answer.Fraction > 0)?.Plain switch
    {
        { } right when bool.TryParse(right, out var truth) => (new TrueOrFalse { Text = parts.Text, Solution = truth }, null),
        _ => (null, "It does not say whether it is true or false."),
    };

    // A star stands for anything; behind a backslash it is one.
    private static (Question?, string?) Words(MoodleParts parts)
    {
        var right = parts.Answers.Where(answer => answer.Fraction >= 100).Select(answer => answer.Plain).ToList();
        var accepted = right.Select(text => text.Replace(@"\*", "\0", StringComparison.Ordinal)).Where(text => !text.Contains('*', StringComparison.Ordinal)).Select(text => text.Replace('\0', '*')).Distinct().ToList();
        if (accepted.Count == 0)
        {
            return (null, right.Count == 0 ? "None of its answers is fully right." : "Its right answers are patterns with a star, and there are none here.");
        }

        if (accepted.Count < right.Distinct().Count())
        {
            parts.Remarks.Add("Right answers with a star, which stood for anything, were left out.");
        }

        if (parts.Answers.Any(answer => answer.Fraction is > 0 and < 100))
        {
            parts.Remarks.Add("Answers that gave a part of the points give none.");
        }

        return (new ShortText { Text = parts.Text, Accepted = accepted, CaseCounts = parts.Setting("usecase") == "1", Typos = false }, null);
    }

    private static (Question?, string?) Number(MoodleParts parts)
    {
        var right = parts.Answers.Where(answer => answer.Fraction >= 100 && MoodleParts.Number(answer.Plain) is not null).ToList();
        if (right.Count == 0)
        {
            return (null, "None of its answers is a number that is fully right.");
        }

        if (parts.Answers.Count(answer => answer.Fraction > 0) > 1)
        {
            parts.Remarks.Add("It had several right numbers; the first counts.");
        }

        var units = parts.Units.Select(unit => unit.Element("unit_name")?.Value.Trim()).Where(unit => !string.IsNullOrEmpty(unit)).ToList();
        if (units.Count > 1)
        {
            parts.Remarks.Add("It had several units; the first is shown.");
        }

        return (new Estimate { Text = parts.Text, Solution = MoodleParts.Number(right[0].Plain)!.Value, Tolerance = right[0].Tolerance, Unit = units.FirstOrDefault() }, null);
    }

    private static IReadOnlyList<Choice> Options(MoodleParts parts) => [.. parts.Answers.Select(answer => answer.Choice)];
}
