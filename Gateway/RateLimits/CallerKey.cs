using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace QuizNet.Gateway.RateLimits;

/// <summary>Who is counted: a user, or an address as 128 bits, of which IPv6 keeps the upper 64. Made for each request, so it allocates nothing.</summary>
internal readonly record struct CallerKey(ulong Upper, ulong Lower, string? User)
{
    // ::ffff:0:0/96 is where IPv4 lives in IPv6 (RFC 4291).
    private const ulong MappedPrefix = 0xffff_0000_0000;

    public static CallerKey Of(string user) => new(0, 0, user);

    /// <summary>Without an address all are one caller.</summary>
    public static CallerKey Of(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];
        if (address is null || !address.TryWriteBytes(bytes, out _))
        {
            return default;
        }

        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return new CallerKey(0, MappedPrefix | BinaryPrimitives.ReadUInt32BigEndian(bytes), null);
        }

        return new CallerKey(
            BinaryPrimitives.ReadUInt64BigEndian(bytes),
            address.IsIPv4MappedToIPv6 ? BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]) : 0,
            null);
    }

    // Seeded for each process, unlike that of a record: addresses are chosen by callers, who must not know which of them collide.
    public override int GetHashCode() => HashCode.Combine(Upper, Lower, User);

    public override string ToString() => User is null ? $"address:{Upper:x16}{Lower:x16}" : $"user:{User}";
}
