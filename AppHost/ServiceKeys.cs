namespace QuizNet.AppHost;

internal static class ServiceKeys
{
    /// <summary>A secret that only this service and Auth know: with it the service gets tokens for what it does on its own behalf.</summary>
    public static IResourceBuilder<ProjectResource> WithServiceKey(this IResourceBuilder<ProjectResource> service, IResourceBuilder<ProjectResource> auth)
    {
        var name = service.Resource.Name;
        var key = service.ApplicationBuilder.AddParameter($"{name}-service-key", new GenerateParameterDefault { MinLength = 32, Special = false }, secret: true);
        auth.WithEnvironment($"ServiceTokens__Keys__{name}", key);
        return service.WithEnvironment("Identity__Key", key);
    }
}
