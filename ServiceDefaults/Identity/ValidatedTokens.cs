using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Claims;
using System.Security.Cryptography;

namespace QuizNet.ServiceDefaults.Identity;

/// <summary>Who a good token says the caller is, with which key it is signed, and until when it is good.</summary>
internal sealed record ValidatedToken(ClaimsPrincipal Principal, string KeyId, DateTimeOffset Expires);

/// <summary>
/// Remembers for moments which tokens were good, because a signature takes a hundred times as long to check as a digest. Whether the session
/// has ended or the key is gone is looked up each time. Tokens themselves are not kept, only their digests.
/// </summary>
internal sealed class ValidatedTokens(TimeProvider time)
{
    private const int MostPerGeneration = 4_096;
    private const int LongestHeader = 4_096;

    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(30);

    // The young ones become the old ones when there are enough of them, and the old ones go: nothing has to be searched for its age.
    private volatile Generation _young = new();
    private volatile Generation _old = new();

    public ValidatedToken? Find(ReadOnlySpan<char> header)
    {
        if (header.IsEmpty || header.Length > LongestHeader)
        {
            return null;
        }

        var digest = Digest(header);
        return (_young.Tokens.TryGetValue(digest, out var found) || _old.Tokens.TryGetValue(digest, out found)) && time.GetUtcNow() < found.Until ? found.Token : null;
    }

    public void Add(ReadOnlySpan<char> header, ValidatedToken token)
    {
        if (header.Length > LongestHeader)
        {
            return;
        }

        var until = time.GetUtcNow() + Remembered;
        var young = _young;
        young.Tokens[Digest(header)] = (token, until < token.Expires ? until : token.Expires);
        if (Interlocked.Increment(ref young.Count) == MostPerGeneration)
        {
            _old = young;
            _young = new Generation();
        }
    }

    private static (UInt128, UInt128) Digest(ReadOnlySpan<char> header)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(header), digest);
        return (MemoryMarshal.Read<UInt128>(digest), MemoryMarshal.Read<UInt128>(digest[16..]));
    }

    private sealed class Generation
    {
        public readonly ConcurrentDictionary<(UInt128, UInt128), (ValidatedToken Token, DateTimeOffset Until)> Tokens = [];
        public int Count;
    }
}
