namespace QuizNet.Registry.Instances;

internal static class InstancesServices
{
    public static void AddInstances(this IHostApplicationBuilder builder)
    {
        // Redis may be away without harm to readers, so it does not decide on our health: RegistryHealthCheck does.
        builder.AddRedisClient("redis", settings => settings.DisableHealthChecks = true);
        builder.Services.AddOptions<RegistryOptions>().BindConfiguration("Registry").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<InstanceTable>();
        builder.Services.AddSingleton<InstanceStore>();
        builder.Services.AddHostedService<SnapshotLoop>();
        builder.Services.AddHealthChecks().AddCheck<RegistryHealthCheck>("registry");
    }
}
