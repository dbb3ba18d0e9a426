namespace QuizNet.Compute.Operations;

/// <summary>SplitMix64 (Steele, Lea, Flood, 2014). Unlike System.Random it promises the same numbers for a seed in every version, and takes a nanosecond.</summary>
internal sealed class SplitMix(ulong seed)
{
    // Mixed, because neighbouring seeds would otherwise be neighbouring states.
    private ulong _state = Mix(seed);

    public ulong Next() => Mix(_state += 0x9E37_79B9_7F4A_7C15);

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58_476D_1CE4_E5B9;
        value = (value ^ (value >> 27)) * 0x94D0_49BB_1331_11EB;
        return value ^ (value >> 31);
    }
}
