using QuizNet.Support;

namespace QuizNet.Unit.Quiz.Files;

/// <summary>Small real files, made with ImageMagick, cwebp, ffmpeg and exiftool. What people may have written into them by hand has the word "secret" in it.</summary>
internal static class Corpus
{
    public static IReadOnlyDictionary<string, string> Types { get; } = new Dictionary<string, string>
    {
        ["photo.jpg"] = "image/jpeg",
        ["progressive.jpg"] = "image/jpeg",
        ["cmyk.jpg"] = "image/jpeg",
        ["text.png"] = "image/png",
        ["palette.png"] = "image/png",
        ["moving.gif"] = "image/gif",
        ["lossy.webp"] = "image/webp",
        ["lossless.webp"] = "image/webp",
        ["described.webp"] = "image/webp",
        ["moving.webp"] = "image/webp",
        ["vorbis.ogg"] = "audio/ogg",
        ["opus.ogg"] = "audio/ogg",
        ["tone.wav"] = "audio/wav",
        ["tone.m4a"] = "audio/mp4",
        ["pieces.m4a"] = "audio/mp4",
        ["tone.aac"] = "audio/aac",
        ["tone.mp3"] = "audio/mpeg",
    };

    public static byte[] Read(string name) => File.ReadAllBytes(SourceFile.Beside($"../../../Corpus/media/{name}"));
}
