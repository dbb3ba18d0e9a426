namespace QuizNet.Dashboard.Resources;

/// <summary>Where the orchestrator answers about the processes that it runs, and what it wants to be shown. The AppHost passes both where there is one.</summary>
internal sealed class ResourceServiceOptions
{
    public Uri? Url { get; set; }

    public string? Key { get; set; }
}
