using System.Globalization;
using QuizNet.Contracts;
using QuizNet.Quiz.Exchange.Attachments;

namespace QuizNet.Quiz.Exchange.Csv;

/// <summary>The cells of a row, by what they are. What they say that is no sense is kept as a complaint.</summary>
internal sealed class CsvCells(CsvColumns columns, int row, IReadOnlyList<string> cells, ImportBook book)
{
    public int Row => row;

    /// <summary>The first thing that makes the question useless.</summary>
    public string? Complaint { get; private set; }

    public List<string> Remarks { get; } = [];

    /// <summary>Whether the file says of each question what it is. Then nothing has to be guessed.</summary>
    public bool HasType => columns.Has(CsvColumns.Type);

    public string Text(string column) => columns.Cell(cells, column);

    public string? TextOrNull(string column) => Text(column) is { Length: > 0 } text ? text : null;

    public IReadOnlyList<(int Number, Choice Choice)> Answers { get; } =
    [
        .. columns.Answers
            .Select(number => (number, new Choice(
                columns.AnswerText(cells, number),
                MediaAddress.Read(columns.AnswerPicture(cells, number), columns.AnswerAlternative(cells, number), book, row))))
            .Where(answer => answer.Item2.Text.Length > 0 || answer.Item2.Media is not null),
    ];

    public Media? Media => MediaAddress.Read(Text(CsvColumns.Picture), TextOrNull(CsvColumns.Alternative), book, row);

    public IReadOnlyList<string>? Tags => Text(CsvColumns.Tags).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } tags ? [.. tags.Distinct()] : null;

    public double Number(string column, double? otherwise = null)
    {
        var text = Text(column);
        if (text.Length == 0 && otherwise is not null)
        {
            return otherwise.Value;
        }

        if (NumberOf(text) is { } number)
        {
            return number;
        }

        Complaint ??= text.Length == 0 ? $"The column {column} is empty." : $"The column {column} has no number.";
        return 0;
    }

    public bool YesOrNo(string column, bool otherwise)
    {
        switch (Text(column).Trim().ToLowerInvariant())
        {
            case "":
                return otherwise;
            case "yes" or "true" or "1" or "x" or "y" or "ja" or "sí" or "si":
                return true;
            case "no" or "false" or "0" or "n" or "nein":
                return false;
            default:
                Remarks.Add($"The column {column} says neither yes nor no; it counts as {(otherwise ? "yes" : "no")}.");
                return otherwise;
        }
    }

    public void Complain(string complaint) => Complaint ??= complaint;

    /// <summary>With a point, or with the comma of those who separate at semicolons.</summary>
    public static double? NumberOf(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            ? number
            : null;
}
