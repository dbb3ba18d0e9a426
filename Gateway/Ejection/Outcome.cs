namespace QuizNet.Gateway.Ejection;

/// <summary>What came of one try at one replica.</summary>
internal enum Outcome
{
    /// <summary>It answered, be it that the request was wrong.</summary>
    Answered,

    /// <summary>It answered that it has failed: 5xx.</summary>
    Failed,

    /// <summary>It accepted no connection, so nothing has been sent.</summary>
    Refused,

    /// <summary>The connection broke before there was an answer.</summary>
    Broken,

    /// <summary>There was no answer in time.</summary>
    Hung,

    /// <summary>Nobody wanted the answer any more; it says nothing of the replica.</summary>
    Abandoned,
}
