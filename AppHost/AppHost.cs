using QuizNet.AppHost;

var builder = DistributedApplication.CreateBuilder(args);

if (!Settings.TryRead(builder.Configuration, out var settings, out var mistake))
{
    Console.Error.WriteLine(mistake);
    return 1;
}

// Whoever registers with the registry has to know it.
var registryKey = builder.AddParameter("registry-key", new GenerateParameterDefault { MinLength = 32, Special = false }, secret: true);
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

builder.AddProject<Projects.Gateway>("gateway")
    .WithHttpEndpoint(port: settings.GatewayPort, isProxied: false)
    .WithExternalHttpEndpoints()
    .WithHttpHealthCheck("/health")
    .WithEnvironment("Registration__Key", registryKey)
    .WithReference(registry)
    .WithReference(auth)
    .WithReference(data)
    .WithReference(compute)
    .WithReference(redis)
    .WaitFor(registry);

builder.PrintFirstAdminLink(adminCode.Resource, settings.GatewayPort);
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
