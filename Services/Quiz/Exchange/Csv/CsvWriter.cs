using System.Globalization;
using System.Text;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Csv;

/// <summary>RFC 4180, with a byte order mark, without which spreadsheets take it for something else.</summary>
internal sealed class CsvWriter : IQuizWriter
{
    private const string EndOfLine = "\r\n";

    public string Format => "csv";

    public string Name => "CSV";

    public string ContentType => "text/csv; charset=utf-8";

    public string Extension => ".csv";

    public IReadOnlyList<ExportLoss> Losses(QuizDocument quiz) => CsvHolds.Of(quiz).Losses;

    public byte[] Write(QuizDocument quiz, IReadOnlyDictionary<string, ExportedFile> files)
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = [.. CsvHolds.Of(quiz).Quiz.Questions.Select(CsvLine.Of)];
        IReadOnlyList<string> header = [.. CsvLine.Columns(rows)];
        var text = new StringBuilder();
        text.AppendJoin(',', header).Append(EndOfLine);
        foreach (var row in rows)
        {
            text.AppendJoin(',', header.Select(column => CsvCell.Write(row.GetValueOrDefault(column, "")))).Append(EndOfLine);
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }
}

/// <summary>A question as the cells of its row, by column. What is as usual is not said, but for the time and the points.</summary>
internal static class CsvLine
{
    // There in every file, so that people see what they may write.
    private static readonly string[] Always =
        [CsvColumns.Type, CsvColumns.Question, Answer(1), Answer(2), Answer(3), Answer(4), CsvColumns.Correct, CsvColumns.Seconds, CsvColumns.Points, CsvColumns.Explanation, CsvColumns.Tags];

    // Only there if something in them is not as usual.
    private static readonly string[] Further =
        [CsvColumns.Picture, CsvColumns.Alternative, CsvColumns.Min, CsvColumns.Max, CsvColumns.Step, CsvColumns.Tolerance, CsvColumns.Unit, CsvColumns.Case, CsvColumns.Typos, CsvColumns.Several, CsvColumns.Words];

    public static IEnumerable<string> Columns(IReadOnlyList<IReadOnlyDictionary<string, string>> rows) =>
        rows.SelectMany(row => row.Keys).Union(Always).OrderBy(Place);

    public static IReadOnlyDictionary<string, string> Of(Question question)
    {
        var cells = new Dictionary<string, string>
        {
            [CsvColumns.Question] = question.Text,
            [CsvColumns.Seconds] = Number(question.Seconds),
            [CsvColumns.Points] = Number(question.Points),
        };
        Say(CsvColumns.Explanation, question.Explanation);
        Say(CsvColumns.Tags, question.Tags is null ? null : string.Join("; ", question.Tags));
        Show(question.Media, CsvColumns.Picture, CsvColumns.Alternative);
        Own();
        return cells;

        void Own()
        {
            switch (question)
            {
                case SingleChoice single:
                    Choose("single", single.Options, Number(single.Solution + 1));
                    break;
                case MultipleChoice multiple:
                    Choose("multiple", multiple.Options, string.Join(';', multiple.Solutions.Order().Select(solution => Number(solution + 1))));
                    break;
                case TrueOrFalse truth:
                    Choose("true-false", [], truth.Solution ? "true" : "false");
                    break;
                case Ordering order:
                    Choose("order", order.Items, null);
                    break;
                case Poll poll:
                    Choose("poll", poll.Options, null);
                    Say(CsvColumns.Several, poll.Several ? "yes" : null);
                    break;
                case ShortText text:
                    Choose("text", [.. text.Accepted.Select(accepted => new Choice(accepted))], null);
                    Say(CsvColumns.Case, text.CaseCounts ? "yes" : null);
                    Say(CsvColumns.Typos, text.Typos ? null : "no");
                    break;
                case Slider slider:
                    Choose("slider", [], slider.From.Equals(slider.To) ? Number(slider.From) : $"{Number(slider.From)}..{Number(slider.To)}");
                    Say(CsvColumns.Min, Number(slider.Min));
                    Say(CsvColumns.Max, Number(slider.Max));
                    Say(CsvColumns.Step, Number(slider.Step));
                    Say(CsvColumns.Unit, slider.Unit);
                    break;
                case Estimate estimate:
                    Choose("estimate", [], Number(estimate.Solution));
                    Say(CsvColumns.Tolerance, Number(estimate.Tolerance));
                    Say(CsvColumns.Unit, estimate.Unit);
                    break;
                case WordCloud cloud:
                    Choose("cloud", [], null);
                    Say(CsvColumns.Words, Number(cloud.Words));
                    break;
                default:
                    Choose("slide", [], null);
                    break;
            }
        }

        void Choose(string type, IReadOnlyList<Choice> answers, string? correct)
        {
            Say(CsvColumns.Type, type);
            Say(CsvColumns.Correct, correct);
            foreach (var (number, answer) in answers.Index())
            {
                Say(Answer(number + 1), answer.Text);
                Show(answer.Media, $"{CsvColumns.Picture} {number + 1}", $"{CsvColumns.Alternative} {number + 1}");
            }
        }

        void Show(Media? media, string picture, string alternative)
        {
            Say(picture, media?.Url);
            Say(alternative, media?.Alternative);
        }

        void Say(string column, string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                cells[column] = text;
            }
        }
    }

    private static string Answer(int number) => $"{CsvColumns.Answer} {number}";

    // In the order of the lists; then what there is of single answers, by their numbers.
    private static (int, int, int) Place(string column)
    {
        var words = column.Split(' ');
        var number = words.Length == 1 ? 0 : int.Parse(words[1], CultureInfo.InvariantCulture);
        return words[0] == CsvColumns.Answer ? (Array.IndexOf(Always, Answer(1)), number, 0)
            : Array.IndexOf(Always, column) is >= 0 and var usual ? (usual, 0, 0)
            : (Always.Length + Math.Sign(number), number, Array.IndexOf(Further, words[0]));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
