namespace QuizNet.Load.Drills;

/// <summary>Where the effects of a drill's additions are.</summary>
internal interface ICounters
{
    Task CreateAsync(string name, CancellationToken cancellationToken);

    /// <summary>Those whose names begin so.</summary>
    Task<IReadOnlyDictionary<string, long>> ReadAsync(string prefix, CancellationToken cancellationToken);
}
