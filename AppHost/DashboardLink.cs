using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace QuizNet.AppHost;

/// <summary>Prints the link that opens the operator's page in Development, without an account.</summary>
internal sealed class DashboardLink(ResourceNotificationService resources, ParameterResource code, int port) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await resources.WaitForResourceHealthyAsync("dashboard", stoppingToken);
        Console.WriteLine($"The operator's page, for one use: http://localhost:{port}/access/{await code.GetValueAsync(stoppingToken)}");
    }
}

internal static class DashboardLinkServices
{
    public static void PrintDashboardLink(this IDistributedApplicationBuilder builder, ParameterResource code, int port)
    {
        if (builder.Environment.IsDevelopment())
        {
            builder.Services.AddHostedService(services => new DashboardLink(services.GetRequiredService<ResourceNotificationService>(), code, port));
        }
    }
}
