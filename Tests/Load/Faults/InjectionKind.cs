namespace QuizNet.Load.Faults;

/// <summary>What is done to the system: faults first, then what harms nobody and must not be reported.</summary>
internal enum InjectionKind
{
    /// <summary>kill -9 of a replica, which is started again afterwards.</summary>
    Kill,

    /// <summary>SIGSTOP of a replica.</summary>
    Freeze,

    /// <summary>A replica takes ten times as long as usual. Its health check does not.</summary>
    Slow,

    /// <summary>Half of the requests to a replica fail. Its health check does not.</summary>
    Errors,

    /// <summary>SIGSTOP of the dashboard for one to three seconds.</summary>
    OwnStall,

    /// <summary>SIGSTOP of a replica for less than two seconds.</summary>
    ShortPause,

    /// <summary>More busy processes than processors for two to three seconds.</summary>
    Starvation,
}

internal static class InjectionKinds
{
    public static readonly IReadOnlyList<InjectionKind> Faults = [InjectionKind.Kill, InjectionKind.Freeze, InjectionKind.Slow, InjectionKind.Errors];
    public static readonly IReadOnlyList<InjectionKind> Disturbances = [InjectionKind.OwnStall, InjectionKind.ShortPause, InjectionKind.Starvation];

    public static bool IsFault(this InjectionKind kind) => Faults.Contains(kind);

    /// <summary>Whether the replica is dead or as good as that: then anything less than unhealthy is too little said.</summary>
    public static bool IsDeath(this InjectionKind kind) => kind is InjectionKind.Kill or InjectionKind.Freeze;

    public static string Words(this InjectionKind kind) => kind switch
    {
        InjectionKind.Kill => "kill -9",
        InjectionKind.Freeze => "SIGSTOP",
        InjectionKind.Slow => "10 x latency",
        InjectionKind.Errors => "50 % errors",
        InjectionKind.OwnStall => "dashboard stopped 1-3 s",
        InjectionKind.ShortPause => "replica stopped < 2 s",
        _ => "no processor 2-3 s",
    };
}
