using QuizNet.Support.Framing;

namespace QuizNet.Load.Framing;

/// <summary>What became of unclear bytes, at the client and at the server behind.</summary>
internal static class FramingVerdict
{
    private const int NotImplemented = 501;
    private const int WrongVersion = 505;

    /// <summary>By the first answer: those that follow are to requests behind it.</summary>
    public static FramingAnswer Of(IReadOnlyList<int> statuses) => statuses switch
    {
        [] => FramingAnswer.Closed,
        [< 400, ..] => FramingAnswer.Served,
        [>= 500 and not NotImplemented and not WrongVersion, ..] => FramingAnswer.ServerError,
        _ => FramingAnswer.Refused,
    };

    /// <summary>The worst of it.</summary>
    public static FramingFault Of(FramingCase one, IReadOnlyCollection<SeenRequest> seen) =>
        seen.Any(request => request is { Target: not null, IsMarked: false }) ? FramingFault.Smuggled
        : seen.Any(request => request.Wrong is not null) ? FramingFault.Broken
        : seen.Any(request => request.Target == FramingCase.Smuggled) || (one.MustBeRefused && seen.Count > 0) ? FramingFault.ReadDifferently
        : FramingFault.None;
}

internal enum FramingAnswer
{
    Refused,
    Closed,
    Served,
    ServerError,
}

internal enum FramingFault
{
    None,

    /// <summary>The server has read a request that the proxy itself has not read and forwarded.</summary>
    Smuggled,

    /// <summary>The proxy has forwarded what is no proper request.</summary>
    Broken,

    /// <summary>The proxy has chosen one of several readings, or one where none is right, and both have read that.</summary>
    ReadDifferently,
}
