using System.ComponentModel.DataAnnotations;

namespace QuizNet.Quiz.Files;

/// <summary>Configuration section Files. Sizes are in bytes.</summary>
internal sealed class FilesOptions
{
    /// <summary>No body is larger, whatever is set: a file of ten megabytes, and what a form needs around it.</summary>
    public const int LargestBody = MostOfAFile + (64 * 1024);

    private const int MostOfAFile = 10 * 1024 * 1024;

    [Range(1, MostOfAFile)]
    public int LargestImage { get; set; } = 5 * 1024 * 1024;

    [Range(1, MostOfAFile)]
    public int LargestSound { get; set; } = MostOfAFile;

    /// <summary>Of all files of an owner.</summary>
    [Range(1, long.MaxValue)]
    public long Quota { get; set; } = 200 * 1024 * 1024;

    /// <summary>Of a picture: a phone needs four bytes for each while it shows it.</summary>
    [Range(1, 1_000_000_000)]
    public int MostPixels { get; set; } = 40_000_000;

    /// <summary>In pixels. Some browsers show none that is longer than 16,384.</summary>
    [Range(1, 65_535)]
    public int LongestSide { get; set; } = 12_000;

    /// <summary>Kept in each process for those who are about to ask for the same.</summary>
    [Range(0, 1024 * 1024 * 1024)]
    public long Hot { get; set; } = 32 * 1024 * 1024;
}
