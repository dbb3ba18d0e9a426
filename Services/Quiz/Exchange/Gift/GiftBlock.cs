using System.Text;

namespace QuizNet.Quiz.Exchange.Gift;

/// <summary>What stands between two empty lines: a question, or the name of a category. Line counts from 1; Comments are the lines that begin with //.</summary>
internal sealed record GiftBlock(int Line, string Text, string Comments)
{
    public static IEnumerable<GiftBlock> Of(string text)
    {
        var (lines, comments) = (new StringBuilder(), new StringBuilder());
        var (line, first) = (0, 0);
        for (var begin = 0; begin <= text.Length; line++)
        {
            var end = text.IndexOf('\n', begin) is >= 0 and var found ? found : text.Length;
            var content = text.AsSpan(begin, end - begin).Trim();
            begin = end + 1;
            if (content.IsEmpty)
            {
                if (Take() is { } block)
                {
                    yield return block;
                }
            }
            else if (content.StartsWith("//"))
            {
                comments.Append(content).Append('\n');
            }
            else
            {
                first = lines.Length == 0 ? line + 1 : first;
                lines.Append(content).Append('\n');
            }
        }

        if (Take() is { } last)
        {
            yield return last;
        }

        GiftBlock? Take()
        {
            var block = lines.Length == 0 ? null : new GiftBlock(first, lines.ToString(0, lines.Length - 1), comments.ToString());
            lines.Clear();
            comments.Clear();
            return block;
        }
    }
}
