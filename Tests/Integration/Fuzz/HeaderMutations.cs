namespace QuizNet.Integration.Fuzz;

/// <summary>Headers that say nothing that could be meant.</summary>
internal static class HeaderMutations
{
    private static readonly (string Name, string[] Values)[] Odd =
    [
        ("Authorization", ["", "Bearer", "Bearer ", "Bearer x", "Bearer a.b.c", "Bearer ..", "Bearer e30.e30.", "Bearer eyJhbGciOiJub25lIn0.e30.", "bearer  ", "Basic Og==", "Basic %%%", "Digest x", "\"", $"Bearer {new string('A', 15_000)}", "Bearer ééé", "Bearer a, Bearer b"]),
        ("Accept", ["text/html", "image/png", "", "garbage", "*/*;q=0", "application/json;q=0", ";;;", "text/html, */*;q=0.1"]),
        ("Accept-Encoding", ["garbage", "*;q=0", "gzip;q=2"]),
        ("Accept-Language", ["x-klingon", "\u0001"]),
        ("If-Match", ["", "*", "\"", "W/\"x\"", "\"a\",\"b\"", "garbage", ",,,", "\"\u00e9\"", new string('"', 3_000)]),
        ("If-None-Match", ["", "*", "\"", "W/", "\"a\", *", "garbage", new string(',', 3_000)]),
        ("Idempotency-Key", ["", " ", "\t", "\u0007", "a\tb", "\u007f", "schlüssel", new string('k', 201), new string('k', 10_000), "*"]),
        ("X-Request-Id", ["", "a b", "\u0001", new string('r', 500), "../..", "é"]),
        ("X-Registry-Key", ["", "wrong", "é", new string('k', 5_000)]),
        ("traceparent", ["", "garbage", "00-00000000000000000000000000000000-0000000000000000-00", $"ff-{new string('f', 32)}-{new string('f', 16)}-ff", new string('0', 3_000)]),
        ("tracestate", ["=", ",,,,", new string('s', 3_000)]),
        ("baggage", ["=", "a=b;c", new string('b', 3_000)]),
        ("User-Agent", ["", "\u0001", new string('u', 5_000), new string('u', 199) + "😀😀"]),
        ("Cookie", ["=", ";;;", "a=\u0001", new string('c', 3_000)]),
        ("Range", ["bytes=9-1", "garbage"]),
        ("Expect", ["garbage"]),
        ("Origin", ["null", "garbage"]),
        ("X-Forwarded-For", ["garbage", "999.999.999.999", "::1%lo"]),
        ("X-HTTP-Method-Override", ["DELETE"]),
        ("Last-Event-ID", ["-1", "garbage", "99999999999999999999"]),
    ];

    /// <summary>Two of a Host or a Content-Length are for RawRequests.</summary>
    public static IEnumerable<Mutation> All =>
        from header in Odd
        from value in header.Values
        select new Mutation(Part.Headers, $"{header.Name}: {value[..Math.Min(value.Length, 30)]}", request => request.With(header.Name, value));
}
