namespace QuizNet.Registry.Instances;

internal enum SnapshotVerdict
{
    /// <summary>What Redis has is newer than what we have, or the same.</summary>
    Adopt,

    /// <summary>Redis has lost what we still know: give it back instead of forgetting it too.</summary>
    Restore,
}

internal static class SnapshotRules
{
    public static SnapshotVerdict Judge(RegistrySnapshot? ours, RegistrySnapshot stored)
    {
        if (ours is null || ours.Instances.IsEmpty)
        {
            return SnapshotVerdict.Adopt;
        }

        // We only ever read forward, so a smaller index is not an old answer but lost writes.
        var lost = stored.Epoch != ours.Epoch || stored.Index < ours.Index;
        return lost ? SnapshotVerdict.Restore : SnapshotVerdict.Adopt;
    }
}
