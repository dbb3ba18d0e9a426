using System.ComponentModel.DataAnnotations;

namespace QuizNet.Gateway.Sockets;

internal sealed class SocketOptions
{
    /// <summary>A socket to which nothing has been sent for so long is pinged, so that whatever is in between keeps it open.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "01:00:00")]
    public TimeSpan PingAfter { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often sockets are looked at.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:01:00")]
    public TimeSpan Look { get; init; } = TimeSpan.FromSeconds(1);
}
