namespace QuizNet.Quiz.Authoring;

internal static class AuthoringLimits
{
    /// <summary>Of one account.</summary>
    public const int MostQuizzes = 1_000;

    public const int MostInBank = 50_000;

    public const int MostListedTags = 1_000;

    /// <summary>Added to the bank by one request.</summary>
    public const int MostAdded = 10_000;

    /// <summary>Of one quiz.</summary>
    public const int MostShares = 50;

    /// <summary>Characters of JSON of a quiz.</summary>
    public const int LargestDocument = 1_000_000;

    /// <summary>Bytes of a request with a quiz: it may be written with escapes.</summary>
    public const int LargestBody = 4 * 1024 * 1024;

    /// <summary>Bytes of a request with many questions for the bank.</summary>
    public const int LargestBankBody = 20 * 1024 * 1024;

    /// <summary>Of a search, and of what else is in a query.</summary>
    public const int LongestQuery = 200;
}
