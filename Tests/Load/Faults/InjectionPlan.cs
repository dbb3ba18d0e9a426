namespace QuizNet.Load.Faults;

/// <summary>Which kinds in which order: as many of each as possible, mixed by chance, the same for the same seed.</summary>
internal static class InjectionPlan
{
    public static IReadOnlyList<InjectionKind> Of(int faults, int disturbances, int seed)
    {
        InjectionKind[] plan = [.. Deal(InjectionKinds.Faults, faults), .. Deal(InjectionKinds.Disturbances, disturbances)];
        new Random(seed).Shuffle(plan);
        return plan;
    }

    private static IEnumerable<InjectionKind> Deal(IReadOnlyList<InjectionKind> kinds, int count) => Enumerable.Range(0, count).Select(number => kinds[number % kinds.Count]);
}
