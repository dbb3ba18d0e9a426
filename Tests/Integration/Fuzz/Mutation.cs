namespace QuizNet.Integration.Fuzz;

/// <summary>Which part of a request a mutation spoils. Two of different parts can be combined.</summary>
internal enum Part
{
    Body,
    Address,
    Headers,
    Method,
}

/// <summary>One way to spoil a good request.</summary>
internal sealed record Mutation(Part Part, string Name, Func<FuzzRequest, FuzzRequest> Apply)
{
    /// <summary>All ways that suit the request, in an order that does not change from run to run.</summary>
    public static IEnumerable<Mutation> Of(FuzzRequest good, Random random) =>
        BodyMutations.Of(good, random).Concat(AddressMutations.Of(good)).Concat(HeaderMutations.All).Concat(Methods);

    private static IEnumerable<Mutation> Methods { get; } =
    [
        .. from method in (string[])["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "get", "PROPFIND", "X"]
           select new Mutation(Part.Method, $"method {method}", request => request with { Method = method }),
    ];
}
