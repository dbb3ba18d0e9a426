using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Csv;

/// <summary>The question of a row.</summary>
internal static class CsvQuestion
{
    private const string Range = "..";

    // Seconds, as the rules of quizzes have them.
    private const int Shortest = 5;
    private const int Longest = 240;

    public static void Read(CsvColumns columns, int row, IReadOnlyList<string> cells, ImportBook book)
    {
        var line = new CsvCells(columns, row, cells, book);
        var question = Own(line) is { } own ? Common(own, line) : null;
        if (question is null || line.Complaint is not null)
        {
            book.Drop(line.Complaint ?? "Nothing says what kind of question it is.", row);
        }
        else if (book.Add(question, row))
        {
            line.Remarks.ForEach(remark => book.Change(remark, row));
        }
    }

    private static Question? Own(CsvCells line)
    {
        var text = line.Text(CsvColumns.Question);
        IReadOnlyList<Choice> options = [.. line.Answers.Select(answer => answer.Choice)];
        return CsvType.Of(line) switch
        {
            "single" => Choice(line, text, options, CsvCorrect.Of(line)),
            "multiple" => CsvCorrect.Of(line) is { } solutions ? new MultipleChoice { Text = text, Options = options, Solutions = solutions } : null,
            "true-false" => CsvCorrect.Truth(line) is { } truth ? new TrueOrFalse { Text = text, Solution = truth } : null,
            "order" => new Ordering { Text = text, Items = options },
            "poll" => new Poll { Text = text, Options = options, Several = line.YesOrNo(CsvColumns.Several, otherwise: false) },
            "text" => new ShortText
            {
                Text = text,
                Accepted = options.Count > 0 ? [.. options.Select(option => option.Text)] : [line.Text(CsvColumns.Correct)],
                CaseCounts = line.YesOrNo(CsvColumns.Case, otherwise: false),
                Typos = line.YesOrNo(CsvColumns.Typos, otherwise: true),
            },
            "slider" => Slider(line, text),
            "estimate" => new Estimate
            {
                Text = text,
                Solution = line.Number(CsvColumns.Correct),
                Tolerance = line.Number(CsvColumns.Tolerance, otherwise: 0),
                Unit = line.TextOrNull(CsvColumns.Unit),
            },
            "cloud" => new WordCloud { Text = text, Words = Whole(line, CsvColumns.Words, otherwise: 3) },
            "slide" => new Slide { Text = text },
            _ => null,
        };
    }

    // Whoever names several answers means a choice of several.
    private static Question? Choice(CsvCells line, string text, IReadOnlyList<Choice> options, IReadOnlyList<int>? solutions)
    {
        switch (solutions)
        {
            case null:
                return null;
            case [var only]:
                return new SingleChoice { Text = text, Options = options, Solution = only };
            default:
                if (line.HasType)
                {
                    line.Remarks.Add("Several of its answers are right, so all of them are to be chosen.");
                }

                return new MultipleChoice { Text = text, Options = options, Solutions = solutions };
        }
    }

    private static Slider Slider(CsvCells line, string text)
    {
        var right = line.Text(CsvColumns.Correct).Split(Range, 2);
        if (CsvCells.NumberOf(right[0]) is not { } from || CsvCells.NumberOf(right[^1]) is not { } to)
        {
            line.Complain("The column correct has no number, and no range like 10..20.");
            (from, to) = (0, 0);
        }

        return new Slider
        {
            Text = text,
            From = from,
            To = to,
            Min = line.Number(CsvColumns.Min),
            Max = line.Number(CsvColumns.Max),
            Step = line.Number(CsvColumns.Step, otherwise: 1),
            Unit = line.TextOrNull(CsvColumns.Unit),
        };
    }

    private static Question Common(Question question, CsvCells line) => question with
    {
        Seconds = Seconds(question, line),
        Points = Points(question, line),
        Explanation = line.TextOrNull(CsvColumns.Explanation),
        Media = line.Media,
        Tags = line.Tags,
    };

    private static int Seconds(Question question, CsvCells line)
    {
        var seconds = Whole(line, CsvColumns.Seconds, question.Seconds);
        var possible = question is Slide ? seconds : Math.Clamp(seconds, Shortest, Longest);
        if (possible != seconds)
        {
            line.Remarks.Add($"A question is open for {Shortest} to {Longest} seconds; it has {possible}.");
        }

        return possible;
    }

    private static int Points(Question question, CsvCells line)
    {
        var points = Whole(line, CsvColumns.Points, question.Points);
        switch (points)
        {
            case 0 or 1 or 2:
                return points;
            case 1000 or 2000:
                return points / 1000;
            default:
                line.Remarks.Add("Points count 0, 1 or 2 times; they count once.");
                return 1;
        }
    }

    private static int Whole(CsvCells line, string column, int otherwise)
    {
        var number = Math.Round(line.Number(column, otherwise));
        return (int)Math.Clamp(number, int.MinValue, int.MaxValue);
    }
}
