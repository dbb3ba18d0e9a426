namespace QuizNet.Dashboard.FaultDetection.Dependencies;

/// <summary>Something that all lean on and that can be asked how it is.</summary>
internal interface IDependency
{
    string Name { get; }

    TimeSpan Interval { get; }

    /// <summary>Null if there is nobody who could tell. Whatever it throws means that it is away.</summary>
    Task<DependencyAnswer?> AskAsync(CancellationToken cancellationToken);
}
