using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Orchestrator;
using Aspire.Hosting.Postgres;

namespace Aspire.Hosting;

public static class PostgresBuilderExtensions
{
    private const string DataPath = "/var/lib/postgresql";

    public static IResourceBuilder<PostgresServerResource> AddPostgres(
        this IDistributedApplicationBuilder builder,
        string name,
        IResourceBuilder<ParameterResource>? userName = null,
        IResourceBuilder<ParameterResource>? password = null,
        int? port = null)
    {
        password ??= builder.AddParameter($"{name}-password", new GenerateParameterDefault { MinLength = 22, Special = false }, secret: true);
        var postgres = new PostgresServerResource(name, userName?.Resource, password.Resource);
        return builder.AddResource(postgres)
            .WithEndpoint(port, name: PostgresServerResource.PrimaryEndpointName, isProxied: false)
            .WithHealthProbe($"{name}_check", (_, cancellationToken) => PostgresQuery.AskAsync(postgres, cancellationToken))
            .WithAnnotation(new LocalServerAnnotation(cancellationToken => PostgresServer.PrepareAsync(postgres, builder.Configuration, cancellationToken)));
    }

    /// <summary>The server is not healthy before its databases are there, so the check of each is one of the server's.</summary>
    public static IResourceBuilder<PostgresDatabaseResource> AddDatabase(
        this IResourceBuilder<PostgresServerResource> builder, string name, string? databaseName = null)
    {
        var database = new PostgresDatabaseResource(name, databaseName ?? name, builder.Resource);
        var check = $"{name}_check";
        builder.Resource.AddDatabase(database);
        builder.WithAnnotation(new HealthProbeAnnotation(check, (_, cancellationToken) => PostgresQuery.AskAsync(database, cancellationToken)));
        return builder.ApplicationBuilder.AddResource(database).WithAnnotation(new HealthCheckAnnotation(check));
    }

    /// <summary>Keeps the data in this folder, relative to the AppHost's.</summary>
    public static IResourceBuilder<PostgresServerResource> WithDataBindMount(
        this IResourceBuilder<PostgresServerResource> builder, string source, bool isReadOnly = false) =>
        builder.WithAnnotation(new ContainerMountAnnotation(
            Path.GetFullPath(source, builder.ApplicationBuilder.AppHostDirectory), DataPath, ContainerMountType.BindMount, isReadOnly));
}
