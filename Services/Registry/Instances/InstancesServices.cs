using QuizNet.ServiceDefaults.Events;

namespace QuizNet.Registry.Instances;

internal static class InstancesServices
{
    public static void AddInstances(this IHostApplicationBuilder builder)
    {
        builder.AddEventLog();
        builder.Services.AddOptions<RegistryOptions>().BindConfiguration("Registry").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<InstanceTable>();
        builder.Services.AddSingleton<InstanceStore>();
        builder.Services.AddSingleton<InstanceNews>();
        builder.Services.AddHostedService<SnapshotLoop>();
        builder.Services.AddHealthChecks().AddCheck<RegistryHealthCheck>("registry");
    }
}
