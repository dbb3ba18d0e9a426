namespace QuizNet.Quiz.Games.Naming;

/// <summary>Names for players who shall not choose their own.</summary>
internal static class GivenNames
{
    private static readonly string[] Kinds =
        ["Brave", "Calm", "Clever", "Curious", "Eager", "Early", "Gentle", "Golden", "Happy", "Jolly", "Kind", "Lucky", "Mighty", "Nimble", "Quiet", "Rapid", "Silver", "Sunny", "Swift", "Wise"];

    private static readonly string[] Animals =
        ["Badger", "Bear", "Beaver", "Crane", "Deer", "Falcon", "Fox", "Hare", "Heron", "Koala", "Lynx", "Marten", "Otter", "Owl", "Panda", "Puffin", "Raven", "Robin", "Seal", "Tiger"];

    public static int Count => Kinds.Length * Animals.Length;

    /// <summary>The same for the same number.</summary>
    public static string Of(int number)
    {
        var kept = (int)((uint)number % (uint)Count);
        return $"{Kinds[kept / Animals.Length]} {Animals[kept % Animals.Length]}";
    }
}
