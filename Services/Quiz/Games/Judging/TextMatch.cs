using System.Globalization;
using System.Text;
using QuizNet.Quiz.Games.Letters;

namespace QuizNet.Quiz.Games.Judging;

/// <summary>Whether what somebody has typed is what was meant.</summary>
internal static class TextMatch
{
    public static bool IsSame(string accepted, string given, bool caseCounts, bool typos)
    {
        var (left, right) = (Plain(accepted, caseCounts), Plain(given, caseCounts));
        return left == right || (typos && Distance(left, right) <= Forgiven(left));
    }

    // In a short word, or a number, one other letter is mostly another word.
    private static int Forgiven(string accepted) =>
        accepted.Any(char.IsAsciiDigit) ? 0 : accepted.Length switch { < 5 => 0, < 10 => 1, _ => 2 };

    // Without accents, punctuation and doubled spaces. Nothing is left of a text that is only punctuation, so that is compared as it is.
    internal static string Plain(string text, bool caseCounts)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in Folding.Fold(text))
        {
            if (char.IsLetterOrDigit(character) || (IsMark(character) && plain.Length > 0 && plain[^1] != ' '))
            {
                plain.Append(caseCounts ? character : char.ToLowerInvariant(character));
            }
            else if (!IsMark(character) && plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.Length == 0 ? text.Trim() : plain.ToString().TrimEnd();
    }

    // Many scripts write vowels as marks on consonants.
    private static bool IsMark(char character) => CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Letters left out, added, changed or swapped with their neighbour (optimal string alignment).</summary>
    internal static int Distance(string left, string right)
    {
        var (before, last, current) = (new int[right.Length + 1], Enumerable.Range(0, right.Length + 1).ToArray(), new int[right.Length + 1]);
        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var changed = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(changed, Math.Min(last[column], current[column - 1]) + 1);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    current[column] = Math.Min(current[column], before[column - 2] + 1);
                }
            }

            (before, last, current) = (last, current, before);
        }

        return last[right.Length];
    }
}
