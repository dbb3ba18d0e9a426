using System.Text;

namespace QuizNet.Quiz.Exchange.Texts;

/// <summary>The bytes of a file as text. Without a mark at its beginning it is UTF-8, or else what Windows wrote before that.</summary>
internal static class FileText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text, and what is to be said about how it was read. Null: it is no text, for no text has a NUL.</summary>
    public static (string? Text, string? Remark) Of(ReadOnlyMemory<byte> content)
    {
        var (text, remark) = Decode(content.Span);
        return text.Contains('\0', StringComparison.Ordinal) ? (null, null) : (text, remark);
    }

    /// <summary>So much of its beginning as one needs to see what it is.</summary>
    public static string Beginning(ReadOnlyMemory<byte> content)
    {
        const int Enough = 64 * 1024;
        var beginning = content.Span[..Math.Min(content.Length, Enough)];
        return Decode(beginning) is (var text, _) && !text.Contains('\0', StringComparison.Ordinal) ? text : "";
    }

    /// <summary>However they end.</summary>
    public static string OneLineEnd(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static (string Text, string? Remark) Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => (Encoding.UTF8.GetString(rest), null),
        [0xFF, 0xFE, .. var rest] => (Encoding.Unicode.GetString(rest), null),
        [0xFE, 0xFF, .. var rest] => (Encoding.BigEndianUnicode.GetString(rest), null),
        _ => Unmarked(bytes),
    };

    private static (string Text, string? Remark) Unmarked(ReadOnlySpan<byte> bytes)
    {
        // A beginning may end in the middle of a character.
        var whole = bytes;
        for (var cut = 0; cut < 4 && cut <= bytes.Length; cut++)
        {
            whole = bytes[..^cut];
            if (System.Text.Unicode.Utf8.IsValid(whole))
            {
                return (Strict.GetString(whole), null);
            }
        }

        return (Windows.GetString(bytes), "The file is not UTF-8. It was read as Windows-1252; if letters look wrong, save it as UTF-8 and import it again.");
    }
}
