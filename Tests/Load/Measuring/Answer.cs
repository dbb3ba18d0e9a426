namespace QuizNet.Load.Measuring;

/// <summary>What became of a request: a status, or why there was none, and which replica gave it if it said so.</summary>
internal readonly record struct Answer(int Status, string? Error = null, string? Replica = null)
{
    public bool IsGood => Error is null && Status is >= 200 and < 400;

    /// <summary>What went wrong, as a word to count by.</summary>
    public string Outcome => Error ?? $"{Status}";
}
