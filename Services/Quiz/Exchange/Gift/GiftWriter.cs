using System.Globalization;
using System.Text;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Gift;

/// <summary>Texts are marked as plain, since that is what they are: to Moodle a text without a mark is HTML.</summary>
internal sealed class GiftWriter : IQuizWriter
{
    private const string Plain = "[plain]";

    public string Format => "gift";

    public string Name => "Moodle GIFT";

    public string ContentType => "text/plain; charset=utf-8";

    public string Extension => ".gift.txt";

    public IReadOnlyList<ExportLoss> Losses(QuizDocument quiz) => GiftHolds.Of(quiz).Losses;

    public byte[] Write(QuizDocument quiz, IReadOnlyDictionary<string, ExportedFile> files)
    {
        var held = GiftHolds.Of(quiz).Quiz;
        var text = new StringBuilder();
        if (GiftCategory.Holds(held.Title))
        {
            text.Append(GiftCategory.Write(held.Title));
        }

        foreach (var question in held.Questions)
        {
            if (question.Tags is not null)
            {
                text.Append("// ").Append(GiftTags.Write(question.Tags)).Append('\n');
            }

            text.Append(Plain).Append(GiftText.Escape(question.Text)).Append(Answers(question)).Append("\n\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Answers(Question question) => question switch
    {
        TrueOrFalse truth => Block(truth.Solution ? "TRUE" : "FALSE", [], question),
        SingleChoice single => Block("", single.Options.Select((option, number) => number == single.Solution ? $"={Text(option.Text)}" : $"~{Weighted(option.Text, 0)}"), question),
        MultipleChoice multiple => Block("", multiple.Options.Select((option, number) => $"~%{Share(multiple, number)}%{Text(option.Text)}"), question),
        ShortText text => Block("", text.Accepted.Select(accepted => $"={Weighted(accepted, 100)}"), question),
        Estimate estimate => Block("#", [$"={Number(estimate.Solution)}:{Number(estimate.Tolerance)}"], question),
        _ => "",
    };

    private static string Block(string word, IEnumerable<string> answers, Question question)
    {
        IReadOnlyList<string> lines = [.. answers, .. question.Explanation is null ? Array.Empty<string>() : [$"####{Text(question.Explanation)}"]];
        return lines.Count == 0 ? $"{{{word}}}" : $"{{{word}\n\t{string.Join("\n\t", lines)}\n}}";
    }

    // What begins like a mark would be taken for one.
    private static string Text(string text) => (text.StartsWith('[') ? Plain : "") + GiftText.Escape(text);

    // What begins like a weight, too.
    private static string Weighted(string text, int percent) => text.StartsWith('%') ? string.Create(CultureInfo.InvariantCulture, $"%{percent}%{Text(text)}") : Text(text);

    // A wrong one takes back what a right one has won. Moodle knows these shares by five digits.
    private static string Share(MultipleChoice question, int option) =>
        Math.Round((question.Solutions.Contains(option) ? 100.0 : -100.0) / question.Solutions.Count, 5).ToString(CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
