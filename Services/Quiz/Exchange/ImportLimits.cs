namespace QuizNet.Quiz.Exchange;

/// <summary>How much of a file is looked at. What is beyond is refused, or listed as not imported.</summary>
internal static class ImportLimits
{
    /// <summary>Bytes of an upload.</summary>
    public const int LargestFile = 20 * 1024 * 1024;

    /// <summary>Bytes of all that is unpacked from a zip. A zip may claim to have little in it, so what comes out is counted.</summary>
    public const long LargestUnpacked = 100 * 1024 * 1024;

    /// <summary>Bytes of one file in a zip.</summary>
    public const int LargestEntry = 25 * 1024 * 1024;

    /// <summary>Of a zip. QTI has a file for each question, and pictures beside them.</summary>
    public const int MostEntries = 15_000;

    /// <summary>A quiz has fewer (QuizRules); a bank of questions may have as many.</summary>
    public const int MostQuestions = 10_000;

    /// <summary>A file that is nothing but mistakes gets an answer that can still be read.</summary>
    public const int MostProblems = 1_000;

    public const int MostColumns = 200;
}
