namespace QuizNet.Auth.ServiceTokens;

/// <summary>Configuration section ServiceTokens.</summary>
internal sealed class ServiceTokenOptions
{
    /// <summary>The key of each service, by its name.</summary>
    public Dictionary<string, string> Keys { get; init; } = [];
}
