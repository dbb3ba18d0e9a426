namespace QuizNet.Quiz.Files.Formats;

internal delegate bool Recognise(ReadOnlySpan<byte> file);

internal delegate Cleaned Clean(ReadOnlySpan<byte> file);

/// <summary>A kind of file that is taken. Its content says which it is, whatever its name and its sender say.</summary>
internal sealed record FileFormat(string Extension, string Type, Recognise Recognises, Clean Clean)
{
    public const string Taken = "JPEG, PNG, GIF and WebP pictures, and MP3, OGG, WAV, M4A and AAC sounds are taken.";

    public static IReadOnlyList<FileFormat> All { get; } =
    [
        new("jpg", "image/jpeg", Jpeg.Recognises, Jpeg.Clean),
        new("png", "image/png", Png.Recognises, Png.Clean),
        new("gif", "image/gif", Gif.Recognises, Gif.Clean),
        new("webp", "image/webp", WebP.Recognises, WebP.Clean),
        new("ogg", "audio/ogg", Ogg.Recognises, Ogg.Clean),
        new("wav", "audio/wav", Wav.Recognises, Wav.Clean),
        new("m4a", "audio/mp4", Mp4.Recognises, Mp4.Clean),
        new("aac", "audio/aac", Aac.Recognises, Aac.Clean),

        // Last, because a tag that it may begin with may be before other kinds of sound, too.
        new("mp3", "audio/mpeg", Mp3.Recognises, Mp3.Clean),
    ];

    public bool IsImage => Type.StartsWith("image/", StringComparison.Ordinal);

    public static FileFormat? Of(ReadOnlySpan<byte> file)
    {
        foreach (var format in All)
        {
            if (format.Recognises(file))
            {
                return format;
            }
        }

        return null;
    }

    public static FileFormat? Named(string extension) => All.FirstOrDefault(format => format.Extension == extension);
}
