namespace QuizNet.Gateway.LoadBalancing;

/// <summary>Hashes that are the same in every process, unlike string.GetHashCode.</summary>
internal static class StableHash
{
    /// <summary>FNV-1a, 32 bits.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
        {
            hash = (hash ^ character) * 16777619u;
        }

        return hash;
    }

    /// <summary>Spreads similar numbers apart: the last step of MurmurHash3.</summary>
    public static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
