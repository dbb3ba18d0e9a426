namespace QuizNet.Integration.Fuzz;

internal static class DataTargets
{
    private const string Item = """{"key":"$new","value":{"title":"one","list":[1,2.5,null]},"metadata":{"category":"$new"}}""";
    private const string Change = """{"value":{"title":"two","count":7},"metadata":{"category":"$new"}}""";

    private const string Batch = """
        {"operations":[{"op":"create","key":"$new","value":{"n":1},"metadata":{"category":"c"}},{"op":"put","key":"fuzzed","value":2},{"op":"patch","key":"$new","value":{"m":2}},{"op":"increment","key":"$new","by":2,"field":"n"},{"op":"delete","key":"$new","ifMatch":"*"}]}
        """;

    public static IReadOnlyList<Target> All { get; } =
    [
        .. Target.OfEveryService,
        new("POST /api/data", "/api/data", Item, Caller.User),
        new("GET /api/data", "/api/data", Query: "category=category-a&prefix=default&owner=me&after=a&limit=5"),
        new("GET /api/data/{name}", "/api/data/default-key-1"),
        new("PUT /api/data/{name}", "/api/data/fuzzed", Change),
        new("PATCH /api/data/{name}", "/api/data/fuzzed", Change),
        new("DELETE /api/data/{name}", "/api/data/$new"),
        new("POST /api/data/{name}/increment", "/api/data/fuzzed/increment", """{"by":1.5,"field":"count"}"""),
        new("POST /api/data/{name}/compare-and-set", "/api/data/fuzzed/compare-and-set", """{"expected":{"n":1},"value":{"n":1}}"""),
        new("POST /api/data/batch", "/api/data/batch", Batch),
        new("GET /api/data/categories", "/api/data/categories"),
        new("GET /api/events/recent", "/api/events/recent", null, Caller.Admin, "limit=5"),
        new("GET /api/events/dead-letters", "/api/events/dead-letters", null, Caller.Admin),
        new("POST /api/events/dead-letters/replay", "/api/events/dead-letters/replay", """{"group":"g","eventId":"e","dryRun":true}""", Caller.Admin),
        new("GET,POST /api/data/data-work", "/api/data/data-work") { IsSlow = true },
    ];
}
