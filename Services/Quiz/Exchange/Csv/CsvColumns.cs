using System.Text.RegularExpressions;

namespace QuizNet.Quiz.Exchange.Csv;

/// <summary>
/// Which column holds what, by its name in the first row: in any order, with or without capitals and spaces, and by the names that people give them.
/// </summary>
internal sealed partial class CsvColumns
{
    public const string Type = "type";
    public const string Question = "question";
    public const string Correct = "correct";
    public const string Seconds = "seconds";
    public const string Points = "points";
    public const string Explanation = "explanation";
    public const string Picture = "picture";
    public const string Alternative = "alternative";
    public const string Min = "min";
    public const string Max = "max";
    public const string Step = "step";
    public const string Tolerance = "tolerance";
    public const string Unit = "unit";
    public const string Case = "case";
    public const string Typos = "typos";
    public const string Several = "several";
    public const string Words = "words";
    public const string Tags = "tags";
    public const string Answer = "answer";

    private static readonly string[][] Names =
    [
        [Type, "questiontype", "kind", "typ", "tipo"],
        [Question, "questiontext", "text", "prompt", "q", "frage", "fragetext", "pregunta", "questionstem", "stem"],
        [Correct, "correctanswer", "correctanswers", "correctoption", "correctoptions", "correctchoice", "solution", "solutions", "answer", "answers", "rightanswer", "right", "answerkey", "key", "richtig", "richtigeantwort", "lösung", "loesung", "correcta", "respuestacorrecta"],
        [Seconds, "time", "timelimit", "timelimitsec", "timelimitseconds", "timelimits", "timeseconds", "timesec", "duration", "timer", "zeit", "sekunden", "tiempo", "segundos"],
        [Points, "score", "marks", "weight", "punkte", "puntos"],
        [Explanation, "feedback", "rationale", "comment", "generalfeedback", "erklärung", "explicación", "hint"],
        [Picture, "image", "imageurl", "imagelink", "pictureurl", "media", "mediaurl", "bild", "imagen", "sound"],
        [Alternative, "alt", "alttext", "alternativetext"],
        [Min, "minimum", "from"],
        [Max, "maximum", "to"],
        [Step],
        [Tolerance, "margin", "plusminus", "toleranz"],
        [Unit, "einheit", "unidad"],
        [Case, "casesensitive", "casecounts"],
        [Typos, "typosforgiven"],
        [Several, "multiplechoices", "mehrere"],
        [Words],
        [Tags, "tag", "category", "categories", "topic", "subject", "kategorie", "thema", "categoría", "etiquetas"],
    ];

    private readonly Dictionary<string, int> _columns = [];

    // By the number of the answer, from 1.
    private readonly SortedDictionary<int, int> _answers = [];
    private readonly Dictionary<int, int> _pictures = [];
    private readonly Dictionary<int, int> _alternatives = [];
    private readonly List<string> _unknown = [];

    public CsvColumns(IReadOnlyList<string> header)
    {
        for (var at = 0; at < header.Count; at++)
        {
            var name = NotInNames().Replace(header[at], "").ToLowerInvariant();
            if (Numbered().Match(name) is { Success: true } numbered)
            {
                Numbers(numbered.Groups[1].Value)?.TryAdd(Number(numbered.Groups[2].Value), at);
            }
            else if (Names.FirstOrDefault(names => names.Contains(name)) is { } names)
            {
                _columns.TryAdd(names[0], at);
            }
            else if (name.Length > 0)
            {
                _unknown.Add(header[at]);
            }
        }
    }

    /// <summary>By the numbers of the answers.</summary>
    public IEnumerable<int> Answers => _answers.Keys.Union(_pictures.Keys).Order();

    /// <summary>What nobody knows the meaning of.</summary>
    public IReadOnlyList<string> Unknown => _unknown;

    /// <summary>How many columns it is sure about. A question and something else make a header.</summary>
    public int Known => Has(Question) ? _columns.Count + _answers.Count : 0;

    public bool Has(string column) => _columns.ContainsKey(column);

    public string Cell(IReadOnlyList<string> cells, string column) => Cell(cells, _columns, column);

    public string AnswerText(IReadOnlyList<string> cells, int number) => Cell(cells, _answers, number);

    public string AnswerPicture(IReadOnlyList<string> cells, int number) => Cell(cells, _pictures, number);

    public string AnswerAlternative(IReadOnlyList<string> cells, int number) => Cell(cells, _alternatives, number);

    private static string Cell<T>(IReadOnlyList<string> cells, IDictionary<T, int> columns, T column) =>
        columns.TryGetValue(column, out var at) && at < cells.Count ? CsvCell.Read(cells[at]) : "";

    private IDictionary<int, int>? Numbers(string word) => word switch
    {
        Picture or "image" => _pictures,
        Alternative => _alternatives,
        _ => _answers,
    };

    private static int Number(string text) => char.IsAsciiDigit(text[0]) ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : text[0] - 'a' + 1;

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+")]
    private static partial Regex NotInNames();

    // "Answer 1", "Option B", or only "C".
    [GeneratedRegex("^(answer|option|choice|antwort|respuesta|opción|opcion|picture|image|alternative|)(?:text)?([1-9][0-9]?|[a-h])$")]
    private static partial Regex Numbered();
}
