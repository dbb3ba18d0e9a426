using System.Globalization;
using QuizNet.Quiz.Files.Formats;

namespace QuizNet.Quiz.Files;

/// <summary>Whether a file is taken, and what is kept of it. Nothing is decoded: sizes are read from its head.</summary>
internal static class FileRules
{
    public static CheckedFile Check(ReadOnlySpan<byte> file, FilesOptions options)
    {
        if (Foreign.OfBrand(file) is { } brand)
        {
            return CheckedFile.Refused(brand, StatusCodes.Status415UnsupportedMediaType);
        }

        if (FileFormat.Of(file) is not { } format)
        {
            return CheckedFile.Refused(Foreign.Complaint(file), StatusCodes.Status415UnsupportedMediaType);
        }

        var most = format.IsImage ? options.LargestImage : options.LargestSound;
        if (file.Length > most)
        {
            return CheckedFile.Refused($"A {(format.IsImage ? "picture" : "sound")} has {InMegabytes(most)} at most, and this one has {InMegabytes(file.Length)}.", StatusCodes.Status413PayloadTooLarge);
        }

        var cleaned = format.Clean(file);
        return cleaned.Complaint is { } damage ? CheckedFile.Refused(damage, StatusCodes.Status415UnsupportedMediaType)
            : Disguises.Complaint(cleaned.Content.Span) is { } disguise ? CheckedFile.Refused(disguise, StatusCodes.Status415UnsupportedMediaType)
            : cleaned is { Width: { } width, Height: { } height } && IsTooLarge(width, height, options)
                ? CheckedFile.Refused(
                    $"The picture has {width} x {height} pixels. It has {options.LongestSide} a side at most, and {options.MostPixels / 1_000_000} million in all; make it smaller.",
                    StatusCodes.Status413PayloadTooLarge)
            : new CheckedFile(format, cleaned);
    }

    public static string InMegabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0 / 1024.0:0.#} MB");

    private static bool IsTooLarge(int width, int height, FilesOptions options) =>
        width > options.LongestSide || height > options.LongestSide || (long)width * height > options.MostPixels;
}

/// <summary>Either what is kept, or why nothing is, with the status that says it to programs.</summary>
internal sealed record CheckedFile(FileFormat? Format, Cleaned Kept, string? Complaint = null, int Status = StatusCodes.Status200OK)
{
    public static CheckedFile Refused(string complaint, int status) => new(null, Cleaned.Refused(complaint), complaint, status);
}
