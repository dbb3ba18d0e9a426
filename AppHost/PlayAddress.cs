using System.Net.NetworkInformation;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace QuizNet.AppHost;

/// <summary>Prints where to play when it is possible, and with --public on the address for the phones in the room: the QR code has the one that the host's page was opened with.</summary>
internal sealed class PlayAddress(ResourceNotificationService resources, int port, bool isPublic) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await resources.WaitForResourceHealthyAsync("quiz", stoppingToken);
        await resources.WaitForResourceHealthyAsync("gateway", stoppingToken);
        Console.WriteLine($"Play: http://localhost:{port}");
        foreach (var address in isPublic ? OwnAddresses() : [])
        {
            Console.WriteLine($"With others in this network: http://{address}:{port}");
        }
    }

    private static IEnumerable<string> OwnAddresses() =>
        from network in NetworkInterface.GetAllNetworkInterfaces()
        where network.OperationalStatus == OperationalStatus.Up && network.NetworkInterfaceType != NetworkInterfaceType.Loopback
        from address in network.GetIPProperties().UnicastAddresses
        where address.Address.AddressFamily == AddressFamily.InterNetwork
        select address.Address.ToString();
}

internal static class PlayAddressServices
{
    public static void PrintPlayAddress(this IDistributedApplicationBuilder builder, int port, bool isPublic) =>
        builder.Services.AddHostedService(services => new PlayAddress(services.GetRequiredService<ResourceNotificationService>(), port, isPublic));
}
