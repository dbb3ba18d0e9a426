using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;

namespace QuizNet.Integration.Polyfills;

/// <summary>What a service sees of a database, without a server behind it.</summary>
public sealed class PostgresResourceTests
{
    private readonly IDistributedApplicationBuilder _builder = DistributedApplication.CreateBuilder(new DistributedApplicationOptions { DisableDashboard = true });

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_service_gets_the_connection_string_and_its_parts()
    {
        _builder.Configuration.AddInMemoryCollection([new("Parameters:pg-password", "p@ss")]);
        var server = _builder.AddPostgres("pg");
        Allocate(server.Resource, 15432);
        var database = server.AddDatabase("main", "quiznet");

        var seen = await EnvironmentAsync(NewService().WithReference(database));

        Assert.Equal(new Dictionary<string, string?>
        {
            ["ConnectionStrings__main"] = "Host=localhost;Port=15432;Username=postgres;Password=p@ss;Database=quiznet",
            ["MAIN_HOST"] = "localhost",
            ["MAIN_PORT"] = "15432",
            ["MAIN_USERNAME"] = "postgres",
            ["MAIN_PASSWORD"] = "p@ss",
            ["MAIN_DATABASENAME"] = "quiznet",
            ["MAIN_URI"] = "postgresql://postgres:p%40ss@localhost:15432/quiznet",
            ["MAIN_JDBCCONNECTIONSTRING"] = "jdbc:postgresql://localhost:15432/quiznet",
        }, seen);
        Assert.Equal("Host=localhost;Port=15432;Username=postgres;Password=p@ss", await server.Resource.GetConnectionStringAsync(Cancel));
        Assert.Equal("quiznet", server.Resource.Databases["main"]);
    }

    [Fact]
    public async Task A_server_that_somebody_else_runs_is_named_by_its_connection_string()
    {
        _builder.Configuration.AddInMemoryCollection([new("ConnectionStrings:quiznet", "Host=db.example;Database=quiznet")]);

        var seen = await EnvironmentAsync(NewService().WithReference(_builder.AddConnectionString("quiznet")));

        Assert.Equal(new Dictionary<string, string?> { ["ConnectionStrings__quiznet"] = "Host=db.example;Database=quiznet" }, seen);
    }

    [Fact]
    public async Task A_missing_connection_string_is_named()
    {
        var service = NewService().WithReference(_builder.AddConnectionString("quiznet", "DATABASE"));

        var missing = await Assert.ThrowsAsync<DistributedApplicationException>(() => EnvironmentAsync(service));

        Assert.Equal("Connection string parameter resource could not be used because connection string 'quiznet' is missing.", missing.Message);
    }

    private IResourceBuilder<ContainerResource> NewService() => _builder.AddResource(new ContainerResource("service"));

    private static void Allocate(IResource resource, int port)
    {
        var endpoint = resource.Annotations.OfType<EndpointAnnotation>().Single();
        endpoint.AllocatedEndpoint = new AllocatedEndpoint(endpoint, "localhost", port);
    }

    private static async Task<Dictionary<string, string?>> EnvironmentAsync(IResourceBuilder<ContainerResource> service)
    {
        var context = new EnvironmentCallbackContext([], Cancel);
        foreach (var annotation in service.Resource.Annotations.OfType<EnvironmentCallbackAnnotation>())
        {
            await annotation.Callback(context);
        }

        var resolved = new Dictionary<string, string?>();
        foreach (var (name, value) in context.EnvironmentVariables)
        {
            resolved[name] = await ((IValueProvider)value).GetValueAsync(Cancel);
        }

        return resolved;
    }
}
