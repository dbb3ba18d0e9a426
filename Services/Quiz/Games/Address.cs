using System.Net;
using System.Security.Cryptography;

namespace QuizNet.Quiz.Games;

/// <summary>Where somebody comes from, as a hash: it is enough to tell callers apart. Of IPv6 the network of 64 bits, which is what one household gets.</summary>
internal static class Address
{
    public static string Of(IPAddress? address)
    {
        var bytes = (address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address ?? IPAddress.None).GetAddressBytes();
        return Convert.ToHexStringLower(SHA256.HashData(bytes.Length > 4 ? bytes.AsSpan(0, 8) : bytes).AsSpan(0, 8));
    }
}
