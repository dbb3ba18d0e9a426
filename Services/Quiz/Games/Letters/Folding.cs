using System.Collections.Frozen;
using System.Text;

namespace QuizNet.Quiz.Games.Letters;

/// <summary>The plainest form of a text that still says the same: without accents, ligatures, and letters that only look special.</summary>
internal static class Folding
{
    // What is not a letter with a mark, but read as one or as several.
    private static readonly FrozenDictionary<char, string> Spelt = (
        "ß=ss ẞ=SS æ=ae Æ=AE œ=oe Œ=OE ĳ=ij Ĳ=IJ þ=th Þ=Th ŉ='n ﬀ=ff ﬁ=fi ﬂ=fl ﬃ=ffi ﬄ=ffl ø=o Ø=O đ=d Đ=D ð=d Ð=D ħ=h Ħ=H ł=l Ł=L ŀ=l Ŀ=L ŧ=t Ŧ=T ı=i ŋ=n Ŋ=N ſ=s ĸ=k "
        + "ª=a º=o ¹=1 ²=2 ³=3 ’=' ‘=' \u00b5=\u03bc \u2126=\u03a9 \u212a=K \u212b=A").Split(' ').ToFrozenDictionary(pair => pair[0], pair => pair[2..]);

    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Styled(rune.Value) is { } letter)
            {
                folded.Append(letter);
            }
            else if (!rune.IsBmp)
            {
                folded.Append(rune.ToString());
            }
            else if (Spelt.TryGetValue((char)rune.Value, out var letters))
            {
                folded.Append(letters);
            }
            else if (!Accents.IsMark((char)rune.Value))
            {
                var plain = Accents.Strip((char)rune.Value);
                folded.Append(Spelt.GetValueOrDefault(plain) ?? plain.ToString());
            }
        }

        return folded.ToString();
    }

    // Letters and digits that Unicode has once more, only to look different.
    private static char? Styled(int code) => code switch
    {
        // Full width.
        >= 0xff01 and <= 0xff5e => (char)(code - 0xff01 + '!'),

        // Above and below the line, as in H₂O; those that are missing here are among the spelt ones.
        >= 0x2070 and <= 0x2079 and not (0x2071 or 0x2072 or 0x2073) => (char)(code - 0x2070 + '0'),
        >= 0x2080 and <= 0x2089 => (char)(code - 0x2080 + '0'),

        // In circles and squares.
        >= 0x24b6 and <= 0x24e9 => Latin(code - 0x24b6),
        >= 0x1f130 and <= 0x1f189 when (code - 0x1f130) % 32 < 26 => (char)('A' + ((code - 0x1f130) % 32)),

        // Mathematical: bold, italic, script and others, one alphabet after the other.
        >= 0x1d400 and <= 0x1d6a3 => Latin((code - 0x1d400) % 52),
        >= 0x1d7ce and <= 0x1d7ff => (char)('0' + ((code - 0x1d7ce) % 10)),
        _ => null,
    };

    // Capitals first, then small ones.
    private static char Latin(int number) => (char)(number < 26 ? 'A' + number : 'a' + number - 26);
}
