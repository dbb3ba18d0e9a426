using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Orchestrator;
using Aspire.Hosting.Redis;

namespace Aspire.Hosting;

public static class RedisBuilderExtensions
{
    private const string DataPath = "/data";

    public static IResourceBuilder<RedisResource> AddRedis(
        this IDistributedApplicationBuilder builder, string name, int? port = null, IResourceBuilder<ParameterResource>? password = null)
    {
        password ??= builder.AddParameter($"{name}-password", new GenerateParameterDefault { MinLength = 22, Special = false }, secret: true);
        var redis = new RedisResource(name, password.Resource);
        return builder.AddResource(redis)
            .WithEndpoint(port, name: RedisResource.PrimaryEndpointName, isProxied: false)
            .WithHealthProbe($"{name}_check", (_, cancellationToken) => RedisPing.AskAsync(redis, cancellationToken))
            .WithAnnotation(new LocalServerAnnotation(cancellationToken => RedisServer.PrepareAsync(redis, builder, cancellationToken)));
    }

    /// <summary>Keeps the data in this folder, relative to the AppHost's, and persists it.</summary>
    public static IResourceBuilder<RedisResource> WithDataBindMount(this IResourceBuilder<RedisResource> builder, string source, bool isReadOnly = false) => builder
        .WithAnnotation(new ContainerMountAnnotation(
            Path.GetFullPath(source, builder.ApplicationBuilder.AppHostDirectory), DataPath, ContainerMountType.BindMount, isReadOnly))
        .WithPersistence();

    /// <summary>The polyfill logs every write to disk, which loses less than the snapshots that the arguments describe.</summary>
    public static IResourceBuilder<RedisResource> WithPersistence(
        this IResourceBuilder<RedisResource> builder, TimeSpan? interval = null, long keysChangedThreshold = 1) =>
        builder.WithAnnotation(new RedisPersistenceAnnotation(), ResourceAnnotationMutationBehavior.Replace);
}
