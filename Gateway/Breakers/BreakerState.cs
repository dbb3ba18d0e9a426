namespace QuizNet.Gateway.Breakers;

internal enum BreakerState
{
    /// <summary>All is well; everything passes.</summary>
    Closed,

    /// <summary>Nothing passes.</summary>
    Open,

    /// <summary>A single probe is under way, and decides.</summary>
    HalfOpen,
}
