using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.IdentityModel.JsonWebTokens;

/// <summary>A compact token taken apart (RFC 7515, 7.1): header.payload.signature, the last of which may be empty.</summary>
internal sealed record TokenParts(string Encoded, int SignedLength, byte[] Header, byte[] Payload, byte[] Signature)
{
    private const int Count = 3;

    public static TokenParts Split(string token)
    {
        Span<Range> ranges = stackalloc Range[Count + 1];
        if (token.AsSpan().Split(ranges, '.') != Count)
        {
            throw new SecurityTokenMalformedException("The token is not of the form header.payload.signature.");
        }

        return new TokenParts(token, ranges[1].End.Value, Decode(token, ranges[0]), Decode(token, ranges[1]), Decode(token, ranges[2]));
    }

    /// <summary>What the signature covers: the text as it was received, not what it means.</summary>
    public byte[] SignedBytes() => Encoding.ASCII.GetBytes(Encoded, 0, SignedLength);

    private static byte[] Decode(string token, Range range) =>
        Base64UrlText.TryDecode(token.AsSpan(range), out var bytes) ? bytes : throw new SecurityTokenMalformedException("A part of the token is not base64url.");
}
