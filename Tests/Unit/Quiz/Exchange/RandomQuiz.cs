using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Unit.Quiz.Exchange;

/// <summary>Quizzes that can be played, of all kinds of questions, with texts that are awkward for every format.</summary>
internal sealed class RandomQuiz(int seed)
{
    private static readonly string[] Pieces =
    [
        "\"", "'", ",", ";", "\t", "\n", "\r\n", "\n\n", "{", "}", "~", "=", "#", ":", "::", "\\", "\\n", "->", "%50%", "[html]", "[plain]", "//", "$CATEGORY:", "####", "..", "<b>", "&amp;", "<!--", "]]>",
        "=1+1", "-2+3", "+1", "@SUM(A1)", "'=1", "\"\"", "=HYPERLINK(\"x\";\"y\")", "＝1", "ANSWER: A", "A. ", "sep=;", "true", "TRUE", "1", "-5", "1;3", "007",
        "$\\frac{1}{2}$", "$$x_1 = \\sum_{i=0}^{n} i$$", "`a = b ~ c`", "``", "é", "ß", "日本", "عربي", "👩‍🚀", "a", "word", "two words", " ", "  ", "\u00A0",
    ];

    private static readonly string[] Addresses = ["https://example.org/a.png", "https://example.org/b%20c.mp3?x=1,2&y=\"", "/api/media/m0123456789abcdef0123456789abcdef.png"];

    private readonly Random _random = new(seed);

    public QuizDocument Next() => new(
        Text(60, spaces: true), [.. Enumerable.Range(0, _random.Next(1, 12)).Select(_ => Good())], Maybe(() => Text(200, spaces: true)), Maybe(() => "de"), Maybe(Tags));

    private Question Good()
    {
        while (true)
        {
            if (Any() is var question && QuizRules.Complaints(question).Count == 0)
            {
                return question;
            }
        }
    }

    private Question Any() => Own() with
    {
        Text = Text(200, spaces: true),
        Seconds = _random.Next(3) == 0 ? _random.Next(5, 241) : 20,
        Points = _random.Next(3) == 0 ? _random.Next(3) : 1,
        Explanation = Maybe(() => Text(300, spaces: true)),
        Media = Maybe(Media),
        Tags = Maybe(Tags),
    };

    private Question Own()
    {
        var options = Options();
        var (from, to) = (Math.Round((_random.NextDouble() * 200) - 100, _random.Next(4)), _random.Next(100));
        return _random.Next(10) switch
        {
            0 => new SingleChoice { Text = "", Options = options, Solution = _random.Next(options.Count) },
            1 => new MultipleChoice { Text = "", Options = options, Solutions = [.. Enumerable.Range(0, options.Count).Where(_ => _random.Next(2) == 0).DefaultIfEmpty(0)] },
            2 => new TrueOrFalse { Text = "", Solution = _random.Next(2) == 0 },
            3 => new Ordering { Text = "", Items = options },
            4 => new Slider { Text = "", Min = -1000, Max = 1000, Step = _random.Next(2) == 0 ? 1 : 0.25, From = from, To = from + to, Unit = Maybe(() => Text(10, spaces: false)) },
            5 => new Estimate { Text = "", Solution = from * Math.Pow(10, _random.Next(-3, 20)), Tolerance = to / 7.0, Unit = Maybe(() => Text(10, spaces: false)) },
            6 => new ShortText { Text = "", Accepted = [.. Options().Select(option => option.Text)], CaseCounts = _random.Next(4) == 0, Typos = _random.Next(4) != 0 },
            7 => new Poll { Text = "", Options = options, Several = _random.Next(2) == 0 },
            8 => new WordCloud { Text = "", Words = _random.Next(1, 11) },
            _ => new Slide { Text = "" },
        };
    }

    private IReadOnlyList<Choice> Options() =>
        [.. Enumerable.Range(0, _random.Next(2, 9)).Select(_ => _random.Next(6) == 0 ? new Choice(_random.Next(3) == 0 ? "" : Text(30, spaces: true), Media()) : new Choice(Text(30, spaces: true)))];

    private IReadOnlyList<string> Tags() => [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Text(20, spaces: false)).Distinct()];

    private Media Media() => new(Addresses[_random.Next(Addresses.Length)], Maybe(() => Text(40, spaces: true)));

    private T? Maybe<T>(Func<T> value) where T : class => _random.Next(2) == 0 ? value() : null;

    // With words around it, a text is awkward in its middle; without, at its ends.
    private string Text(int most, bool spaces)
    {
        while (true)
        {
            var pieces = Enumerable.Range(0, _random.Next(1, 7)).Select(_ => _random.Next(3) == 0 ? "word" : Pieces[_random.Next(Pieces.Length)]);
            var text = string.Join(_random.Next(2) == 0 ? " " : "", pieces);
            text = spaces && _random.Next(4) == 0 ? text : text.Trim();
            if (!string.IsNullOrWhiteSpace(text) && text.Length <= most)
            {
                return text;
            }
        }
    }
}
