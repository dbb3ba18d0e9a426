using System.Buffers;

namespace QuizNet.Quiz.Files.Formats;

/// <summary>
/// WebP (RFC 9649): one picture, or an extended file whose first chunk says what else there is. Pictures, their transparency and animation stay; EXIF is made
/// anew with nothing but the orientation.
/// </summary>
internal static class WebP
{
    private const byte HasAlpha = 0x10;
    private const byte HasExif = 0x08;
    private const byte HasAnimation = 0x02;

    public static bool Recognises(ReadOnlySpan<byte> file) => file.Length >= Riff.Head && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8);

    public static Cleaned Clean(ReadOnlySpan<byte> file)
    {
        if (!Riff.TryOpen(file, out var rest) || !Riff.TryNext(ref rest, out var name, out var data))
        {
            return Damaged("it breaks off before its end");
        }

        if (name.SequenceEqual("VP8X"u8))
        {
            return data.Length == 10 ? Extended(data, rest) : Damaged("its first part is not as long as it should be");
        }

        if (WebPPicture.PictureSize(name, data) is not { } size)
        {
            return Damaged("there is no picture in it");
        }

        var kept = new ArrayBufferWriter<byte>(file.Length);
        kept.WriteChunk(name, data);
        return new Cleaned(Riff.Close("WEBP"u8, kept.WrittenSpan), size.Width, size.Height);
    }

    private static Cleaned Damaged(string why) => Cleaned.Damaged("a WebP", why);

    private static Cleaned Extended(ReadOnlySpan<byte> head, ReadOnlySpan<byte> rest)
    {
        var canvas = (Width: WebPPicture.Int24(head[4..]) + 1, Height: WebPPicture.Int24(head[7..]) + 1);
        var isAnimated = (head[0] & HasAnimation) != 0;
        var orientation = Exif.Upright;
        var (pictures, hasLoop) = (0, false);
        var kept = new ArrayBufferWriter<byte>(rest.Length + 1);
        while (rest.Length > 0)
        {
            if (!Riff.TryNext(ref rest, out var name, out var data))
            {
                return Damaged("a part of it is cut off");
            }

            if (isAnimated && name.SequenceEqual("ANMF"u8))
            {
                if (!hasLoop || WebPPicture.Moving(data, canvas) is not { } frame)
                {
                    return Damaged("a picture of its animation does not fit");
                }

                kept.WriteChunk(name, frame);
                pictures++;
            }
            else if (isAnimated && !hasLoop && name.SequenceEqual("ANIM"u8) && data.Length == 6)
            {
                hasLoop = true;
                kept.WriteChunk(name, data);
            }
            else if (!isAnimated && pictures == 0 && name.SequenceEqual("ALPH"u8))
            {
                kept.WriteChunk(name, data);
            }
            else if (!isAnimated && WebPPicture.PictureSize(name, data) is { } size)
            {
                if (size != canvas || pictures++ > 0)
                {
                    return Damaged("its picture does not fit");
                }

                kept.WriteChunk(name, data);
            }
            else if (name.SequenceEqual("EXIF"u8))
            {
                orientation = Exif.Orientation(data.StartsWith("Exif\0\0"u8) ? data[6..] : data);
            }
        }

        return pictures > 0 ? Close(head, kept, canvas, orientation) : Damaged("there is no picture in it");
    }

    private static Cleaned Close(ReadOnlySpan<byte> head, ArrayBufferWriter<byte> pictures, (int Width, int Height) canvas, int orientation)
    {
        var kept = new ArrayBufferWriter<byte>(pictures.WrittenCount + 64);
        var turned = orientation != Exif.Upright;
        kept.WriteChunk("VP8X"u8, [(byte)((head[0] & (HasAlpha | HasAnimation)) | (turned ? HasExif : 0)), 0, 0, 0, .. head[4..]]);
        kept.Write(pictures.WrittenSpan);
        if (turned)
        {
            kept.WriteChunk("EXIF"u8, Exif.Only(orientation));
        }

        var (width, height) = Exif.Shown(canvas.Width, canvas.Height, orientation);
        return new Cleaned(Riff.Close("WEBP"u8, kept.WrittenSpan), width, height);
    }
}
