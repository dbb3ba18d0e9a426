using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace QuizNet.AppHost;

/// <summary>Prints the link with which the first admin is made, as long as there is none.</summary>
internal sealed class FirstAdminLink(ResourceNotificationService resources, ParameterResource code, int gatewayPort) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await resources.WaitForResourceHealthyAsync("auth", stoppingToken);
        await resources.WaitForResourceHealthyAsync("gateway", stoppingToken);
        var page = new Uri($"http://localhost:{gatewayPort}/api/auth/first-admin");
        using var client = new HttpClient();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                using var response = await client.GetAsync(page, stoppingToken);
                if (response.StatusCode == HttpStatusCode.OK)
                {
                    Console.WriteLine($"There is no admin yet. Make one: {page}#{await code.GetValueAsync(stoppingToken)}");
                }

                if (response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Gone)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not yet: the gateway may still be looking for replicas.
            }

            await Task.Delay(TimeSpan.FromSeconds(0.5), stoppingToken);
        }
    }
}

internal static class FirstAdminLinkServices
{
    public static void PrintFirstAdminLink(this IDistributedApplicationBuilder builder, ParameterResource code, int gatewayPort) =>
        builder.Services.AddHostedService(services => new FirstAdminLink(services.GetRequiredService<ResourceNotificationService>(), code, gatewayPort));
}
