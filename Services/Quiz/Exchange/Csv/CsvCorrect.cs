using System.Globalization;

namespace QuizNet.Quiz.Exchange.Csv;

/// <summary>Which answers are right: by number from 1 ("1;3"), by letter ("A, C"), or by what they say.</summary>
internal static class CsvCorrect
{
    private static readonly char[] Separators = [',', ';', '|', '/', ' ', '&'];

    public static bool IsTruth(string text) => TruthOf(text) is not null;

    /// <summary>Numbers of options from 0, in their order. Null, with a complaint: nothing says which.</summary>
    public static IReadOnlyList<int>? Of(CsvCells line)
    {
        var text = line.Text(CsvColumns.Correct).Trim();
        if (text.Length == 0)
        {
            line.Complain("Nothing says which of its answers is right.");
            return null;
        }

        var words = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var saying = Saying(line, [text]);
        if (Numbered(line, words) is { } numbered)
        {
            if (!line.HasType && saying is not null && !saying.SequenceEqual(numbered))
            {
                line.Remarks.Add($"{text} was taken for the number of the right answer, not for what it says.");
            }

            return numbered;
        }

        if ((saying ?? Saying(line, text.Split([';', '|'])) ?? Saying(line, text.Split(','))) is { } said)
        {
            return said;
        }

        line.Complain("The right answer is none of its answers. It is given by number from 1, by letter, or by its text.");
        return null;
    }

    /// <summary>Null, with a complaint: nothing says it.</summary>
    public static bool? Truth(CsvCells line)
    {
        var text = line.Text(CsvColumns.Correct);
        if (TruthOf(text) is { } truth)
        {
            return truth;
        }

        // Where both are there as answers, it may be the number of one.
        if (line.Answers.Count == 2 && Of(line) is [var only] && TruthOf(line.Answers[only].Choice.Text) is { } chosen)
        {
            return chosen;
        }

        line.Complain("The column correct says neither true nor false.");
        return null;
    }

    private static bool? TruthOf(string text) => text.Trim().ToLowerInvariant() switch
    {
        "true" or "t" or "yes" or "wahr" or "richtig" or "ja" or "verdadero" or "vrai" => true,
        "false" or "f" or "no" or "falsch" or "nein" or "falso" or "faux" => false,
        _ => null,
    };

    // By the number of the column, for an answer in the middle may be missing.
    private static List<int>? Numbered(CsvCells line, string[] words)
    {
        List<int> found = [.. words.Select(word => line.Answers.Index().Where(answer => answer.Item.Number == Number(word)).Select(answer => answer.Index).DefaultIfEmpty(-1).First())];
        return found.Count == 0 || found.Contains(-1) ? null : [.. found.Distinct().Order()];
    }

    private static int Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : word is [var letter] && char.IsAsciiLetter(letter) ? char.ToUpperInvariant(letter) - 'A' + 1
        : 0;

    private static List<int>? Saying(CsvCells line, string[] texts)
    {
        List<int> found = [.. texts.Select(text => line.Answers.ToList().FindIndex(answer => string.Equals(answer.Choice.Text.Trim(), text.Trim(), StringComparison.OrdinalIgnoreCase)))];
        return found.Contains(-1) ? null : [.. found.Distinct().Order()];
    }
}
