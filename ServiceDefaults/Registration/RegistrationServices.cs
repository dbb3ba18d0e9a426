using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using QuizNet.Contracts.Clients;

namespace QuizNet.ServiceDefaults.Registration;

internal static class RegistrationServices
{
    private const string Section = "Registration";

    public static void AddRegistration(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<RegistrationOptions>().BindConfiguration(Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddRegistryClient();
        if (!string.IsNullOrEmpty(builder.Configuration[$"{Section}:{nameof(RegistrationOptions.Key)}"]))
        {
            builder.Services.AddHostedService<RegistrationLoop>();
        }
    }

    private static void AddRegistryClient(this IServiceCollection services)
    {
        var client = services.AddHttpClient<RegistryClient>((provider, http) =>
        {
            var options = provider.GetRequiredService<IOptions<RegistrationOptions>>().Value;
            http.BaseAddress = options.Registry;
            http.Timeout = TimeSpan.FromSeconds(15);
            http.DefaultRequestHeaders.Add(RegistryClient.KeyHeader, options.Key);
        });

        // Its callers are loops that try again at their own pace, and a watch is slow on purpose.
        // EXTEXP0001: marked experimental; there is no other way to leave the defaults for one client.
#pragma warning disable EXTEXP0001
        client.RemoveAllResilienceHandlers();
#pragma warning restore EXTEXP0001
    }
}
