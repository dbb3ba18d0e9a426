namespace QuizNet.Load.Stack;

/// <summary>Settings of the gateway for load from one address.</summary>
internal static class GatewaySettings
{
    /// <summary>Nobody is turned away for asking too often.</summary>
    public static readonly KeyValuePair<string, string> NoLimits = new("RateLimits:Off", "true");

    /// <summary>Everybody is counted, but nobody reaches the limits.</summary>
    public static readonly KeyValuePair<string, string> WideLimits = new("RateLimits:Scale", "1000000");

    /// <summary>As the AppHost sets it.</summary>
    public static readonly KeyValuePair<string, string> InlineCompletions = new("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");

    /// <summary>Answers say which replica gave them.</summary>
    public static readonly KeyValuePair<string, string> Development = new("ASPNETCORE_ENVIRONMENT", "Development");

    public static KeyValuePair<string, string> Balancing(string type, string policy) => new($"Balancing:{type}", policy);
}
