namespace QuizNet.ServiceDefaults.Events;

/// <summary>Which part of the log a key belongs to. Never changed: events of one key would lose their order.</summary>
internal static class Partition
{
    public const int Count = 4;

    // FNV-1a, because string.GetHashCode differs from process to process.
    public static int Of(string key)
    {
        var hash = 2166136261u;
        foreach (var character in key)
        {
            hash = (hash ^ character) * 16777619u;
        }

        return (int)(hash % Count);
    }
}
