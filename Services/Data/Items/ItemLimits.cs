namespace QuizNet.Data.Items;

/// <summary>Sizes, in characters of JSON.</summary>
internal static class ItemLimits
{
    public const int LongestKey = 200;
    public const int LargestValue = 64 * 1024;
    public const int LargestMetadata = 4 * 1024;
    public const int LongestCategory = 100;

    /// <summary>Of one batch.</summary>
    public const int MostOperations = 100;

    /// <summary>In bytes, for requests about one item: the value may be written with escapes.</summary>
    public const int LargestBody = 512 * 1024;

    public const int LargestBatchBody = 4 * 1024 * 1024;

    public const int MostListed = 100;
}
