using System.Text;

namespace QuizNet.Dashboard.Telemetry.Otlp;

/// <summary>
/// Words that come again and again, such as names of attributes, as the same string. A table of fixed size in which a new word takes the
/// place of another; threads that meet in it cost at worst a string more.
/// </summary>
internal sealed class Words
{
    private const int Places = 8192;
    private const int LongestWord = 64;

    private readonly string?[] _words = new string?[Places];

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > LongestWord)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        var hash = new HashCode();
        hash.AddBytes(utf8);
        ref var place = ref _words[(uint)hash.ToHashCode() % Places];
        if (place is { } word && Ascii.Equals(utf8, word))
        {
            return word;
        }

        return place = Encoding.UTF8.GetString(utf8);
    }

    /// <summary>At most so many bytes of it, never half a character.</summary>
    public string GetCut(ReadOnlySpan<byte> utf8, int most)
    {
        if (utf8.Length <= most)
        {
            return Get(utf8);
        }

        var end = most;
        while (end > 0 && (utf8[end] & 0xC0) == 0x80)
        {
            end--;
        }

        return Encoding.UTF8.GetString(utf8[..end]) + "…";
    }
}
