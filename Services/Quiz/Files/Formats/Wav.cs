using System.Buffers;
using System.Buffers.Binary;

namespace QuizNet.Quiz.Files.Formats;

/// <summary>WAV: what kind of samples there are, how many, and they themselves. All other chunks go.</summary>
internal static class Wav
{
    private const int Extensible = 0xFFFE;
    private const int ShortFormat = 16;
    private const int ExtensibleFormat = 40;

    public static bool Recognises(ReadOnlySpan<byte> file) => file.Length >= Riff.Head && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WAVE"u8);

    public static Cleaned Clean(ReadOnlySpan<byte> file)
    {
        if (!Riff.TryOpen(file, out var rest))
        {
            return Damaged("it is shorter than it says");
        }

        var kept = new ArrayBufferWriter<byte>(file.Length);
        var (hasFormat, hasFact) = (false, false);
        while (Riff.TryNext(ref rest, out var name, out var data))
        {
            if (!hasFormat && name.SequenceEqual("fmt "u8))
            {
                if (Format(data) is not { } format)
                {
                    return Damaged("its samples are of a kind that browsers do not play");
                }

                hasFormat = true;
                kept.WriteChunk(name, format);
            }
            else if (hasFormat && !hasFact && name.SequenceEqual("fact"u8) && data.Length >= 4)
            {
                hasFact = true;
                kept.WriteChunk(name, data[..4]);
            }
            else if (hasFormat && name.SequenceEqual("data"u8) && data.Length > 0)
            {
                kept.WriteChunk(name, data);
                return new Cleaned(Riff.Close("WAVE"u8, kept.WrittenSpan));
            }
        }

        return Damaged("there is no sound in it");
    }

    private static Cleaned Damaged(string why) => Cleaned.Damaged("a WAV", why);

    // Integers, floating point, A-law, mu-law, or one of them with the loudspeakers named.
    private static byte[]? Format(ReadOnlySpan<byte> data)
    {
        if (data.Length < ShortFormat || BinaryPrimitives.ReadUInt16LittleEndian(data[2..]) is < 1 or > 8 || BinaryPrimitives.ReadUInt32LittleEndian(data[4..]) is 0 or > 384_000
            || BinaryPrimitives.ReadUInt16LittleEndian(data[12..]) == 0 || BinaryPrimitives.ReadUInt16LittleEndian(data[14..]) is 0 or > 64)
        {
            return null;
        }

        return BinaryPrimitives.ReadUInt16LittleEndian(data) switch
        {
            1 => data[..ShortFormat].ToArray(),
            3 or 6 or 7 => [.. data[..ShortFormat], 0, 0],
            Extensible when data.Length >= ExtensibleFormat => [.. data[..ShortFormat], ExtensibleFormat - ShortFormat - 2, 0, .. data[(ShortFormat + 2)..ExtensibleFormat]],
            _ => null,
        };
    }
}
