using System.Text;
using QuizNet.Quiz.Games.Letters;

namespace QuizNet.Quiz.Games.Naming;

/// <summary>
/// Finds the usual rude words of English, German and Spanish, also where digits and signs stand for letters, letters are doubled, or spread out.
/// Short ones count only as whole words, because they are in the middle of harmless ones ("Essex", "class").
/// </summary>
internal static class RudeWords
{
    // In their folded form: see Fold.
    private static readonly string[] Anywhere =
        ["fuck", "fick", "bitch", "niger", "nigga", "whore", "cunt", "arschloch", "hurensohn", "wichser", "schlampe", "fotze", "hitler", "puta", "mierda", "pendejo", "cabron", "maricon", "faggot", "asshole", "penis", "vagina", "wanker"];

    private static readonly string[] AsWords =
        ["shit", "dick", "cock", "cum", "ass", "arse", "sex", "nazi", "anus", "rape", "fag", "tit", "tits", "slut", "hure", "nutte", "scheisse", "kacke", "sau", "culo", "pene", "cono", "verga", "hoe", "porn"];

    // Names and words that have one of the above in them.
    private static readonly string[] Harmless = ["scunthorpe", "computa", "disputa", "imputa", "reputa", "diputa", "amputa", "deputa", "nigeria", "penistone"];

    private static readonly HashSet<string> Whole = [.. AsWords.Select(word => Fold(word, repeated: true))];
    private static readonly string[] Parts = [.. Anywhere.Select(part => Fold(part))];
    private static readonly string[] Good = [.. Harmless.Select(good => Fold(good))];

    public static bool IsIn(string name)
    {
        var words = name.Split([' ', '_', '-', '.'], StringSplitOptions.RemoveEmptyEntries);
        var joined = Good.Aggregate(Fold(string.Concat(words)), (text, good) => text.Replace(good, " ", StringComparison.Ordinal));

        // A number, such as that of a class, is no word, although it could be read as one.
        var isSpelt = words.Length > 1 && words.All(word => word.Length == 1);
        return Parts.Any(part => joined.Contains(part, StringComparison.Ordinal))
            || words.Any(word => word.Any(char.IsLetter) && Whole.Contains(Fold(word, repeated: true)))
            || (isSpelt && Whole.Contains(Fold(string.Concat(words), repeated: true)));
    }

    // Lower case, without accents, foreign letters and signs read as the letters they look like, each letter once where it is repeated, unless that would make another
    // word of a short one.
    private static string Fold(string text, bool repeated = false)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in Lookalikes.Read(text))
        {
            var letter = Letter(char.ToLowerInvariant(character));
            if (char.IsLetter(letter) && (repeated || folded.Length == 0 || folded[^1] != letter))
            {
                folded.Append(letter);
            }
        }

        return folded.ToString();
    }

    private static char Letter(char character) => character switch
    {
        '0' => 'o',
        '1' or '!' or '|' => 'i',
        '3' or '€' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' or '+' => 't',
        '8' => 'b',
        '9' => 'g',
        'v' => 'u',
        _ => character,
    };
}
