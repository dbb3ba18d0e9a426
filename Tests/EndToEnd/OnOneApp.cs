namespace QuizNet.EndToEnd;

/// <summary>Tests that leave everything as they found it use the same application: its start is what takes time.</summary>
[CollectionDefinition(Name)]
public sealed class OnOneApp : ICollectionFixture<QuizNetApp>
{
    public const string Name = "One application";
}
