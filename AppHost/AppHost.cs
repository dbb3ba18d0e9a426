using QuizNet.AppHost;

var builder = DistributedApplication.CreateBuilder(args);

if (!Settings.TryRead(builder.Configuration, out var settings, out var mistake))
{
    Console.Error.WriteLine(mistake);
    return 1;
}

// Whoever registers with the registry has to know it.
var registryKey = builder.AddParameter("registry-key", new GenerateParameterDefault { MinLength = 32, Special = false }, secret: true);
var dashboardCode = builder.AddParameter("dashboard-code", new GenerateParameterDefault { MinLength = 32, Special = false }, secret: true);
var adminCode = builder.AddParameter("first-admin-code", new GenerateParameterDefault { MinLength = 32, Special = false }, secret: true);

var redis = builder.AddRedis("redis")
    .WithDataBindMount(Path.Combine(settings.DataDirectory, "redis"))
    .WithPersistence();
var database = builder.AddDatabase(settings);

var registry = builder.AddProject<Projects.Registry>("registry")
    .WithHttpEndpoint(port: settings.RegistryPort)
    .WithHttpHealthCheck("/health")
    .WithReplicas(settings.Replicas("registry", ifNotSet: 2))
    .WithEnvironment("Registry__Key", registryKey)
    .WithEnvironment("Registry__Run", Guid.NewGuid().ToString("N"))
    .WithReference(redis)
    .WaitFor(redis);

var auth = AddService(builder.AddProject<Projects.Auth>("auth"))
    .WithEnvironment("FirstAdmin__Code", adminCode);
var data = AddService(builder.AddProject<Projects.Data>("data"))
    .WithReference(auth)
    .WithServiceKey(auth);
var compute = AddService(builder.AddProject<Projects.Compute>("compute"))
    .WithReference(auth)
    .WithServiceKey(auth);
var quiz = AddService(builder.AddProject<Projects.Quiz>("quiz"))
    .WithReference(auth)
    .WithServiceKey(auth);

// One gateway is the public door itself. Several need a TCP balancer in front; here it is the orchestrator's.
var gateways = settings.Replicas("gateway", ifNotSet: 1);
var gateway = builder.AddProject<Projects.Gateway>("gateway")
    .WithHttpEndpoint(port: settings.GatewayPort, isProxied: gateways > 1)
    .WithEndpoint("http", endpoint => endpoint.TargetHost = settings.IsPublic ? "0.0.0.0" : "localhost")
    .WithExternalHttpEndpoints()
    .WithHttpHealthCheck("/health")
    .WithEnvironment("ASPNETCORE_ENVIRONMENT", builder.Environment.EnvironmentName)
    .WithEnvironment("Registration__Key", registryKey)

    // Nothing in the gateway blocks, so what a socket has received is handled where it is noticed: a tenth less CPU for a request.
    .WithEnvironment("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1")
    .WithReplicas(gateways)
    .WithReference(redis)
    .WithReference(registry)
    .WithReference(auth)
    .WithReference(data)
    .WithReference(compute)
    .WithReference(quiz)
    .WaitFor(registry);

// Two of them may run: one speaks, the other one takes over.
var dashboard = builder.AddProject<Projects.Dashboard>("dashboard")
    .WithHttpEndpoint(port: settings.DashboardPort)
    .WithHttpHealthCheck("/health")
    .WithReplicas(settings.Replicas("dashboard", ifNotSet: 1))
    .WithEnvironment("ASPNETCORE_ENVIRONMENT", builder.Environment.EnvironmentName)
    .WithEnvironment("Access__Code", dashboardCode)
    .WithEnvironment("Registration__Key", registryKey)
    .WithReference(redis)
    .WithReference(registry)
    .WithReference(auth)
    .WithServiceKey(auth)
    .WithReference(gateway)
    .WithDatabase(database, settings)
    .WithResourceService()
    .WaitFor(registry);
if (settings.ExportTelemetry)
{
    builder.ExportTelemetryTo(dashboard);
}

builder.PrintPlayAddress(settings.GatewayPort, settings.IsPublic);
builder.PrintFirstAdminLink(adminCode.Resource, settings.GatewayPort);
builder.PrintDashboardLink(dashboardCode.Resource, settings.DashboardPort);
builder.Build().Run();
return 0;

// What all services behind the gateway have in common.
IResourceBuilder<ProjectResource> AddService(IResourceBuilder<ProjectResource> service) => service
    .WithHttpEndpoint()
    .WithHttpHealthCheck("/health")
    .WithReplicas(settings.Replicas(service.Resource.Name, settings.DefaultReplicas))
    .WithEnvironment("ASPNETCORE_ENVIRONMENT", builder.Environment.EnvironmentName)
    .WithEnvironment("Registration__Key", registryKey)
    .WithReference(registry)
    .WaitFor(registry)
    .WithReference(redis)
    .WithDatabase(database, settings);
