using System.Text;
using System.Text.Json.Nodes;

namespace QuizNet.Integration.Fuzz;

/// <summary>Bodies with something wrong in one member, and bodies that are wrong as a whole.</summary>
internal static class BodyMutations
{
    private const string Marker = "\"@@here@@\"";

    public static IEnumerable<Mutation> Of(FuzzRequest good, Random random)
    {
        var text = good.Body is null ? "{}" : Encoding.UTF8.GetString(good.Body);
        return good.Body is null || good.ContentType == FuzzRequest.Bytes ? Wholes(text, random) : Members(text).Concat(Wholes(text, random)).Concat(ContentTypes(text));
    }

    private static IEnumerable<Mutation> Members(string text)
    {
        foreach (var path in Paths(JsonNode.Parse(text)!, []))
        {
            var name = string.Join('.', path);
            var holed = Holed(text, path);
            foreach (var nasty in NastyValues.Json)
            {
                yield return Body($"{name} = {nasty[..Math.Min(nasty.Length, 40)]}", holed.Replace(Marker, nasty, StringComparison.Ordinal));
            }

            if (path[^1] is string member)
            {
                yield return Body($"without {name}", holed.Replace($"\"{member}\":{Marker}", "", StringComparison.Ordinal).Replace(",}", "}", StringComparison.Ordinal).Replace("{,", "{", StringComparison.Ordinal));
                yield return Body($"{name} twice", holed.Replace(Marker, $"1,\"{member}\":{{}}", StringComparison.Ordinal));
                yield return Body($"{name} in capitals", text.Replace($"\"{member}\"", $"\"{member.ToUpperInvariant()}\"", StringComparison.Ordinal));
                yield return Body($"{name} with an escape", text.Replace($"\"{member}\"", $"\"{member[..^1]}\\ud800\"", StringComparison.Ordinal));
            }
        }
    }

    private static IEnumerable<Mutation> Wholes(string text, Random random)
    {
        foreach (var nasty in NastyValues.Json)
        {
            yield return Body($"body {nasty[..Math.Min(nasty.Length, 40)]}", nasty);
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        yield return Body("extra member", text.Insert(1, "\"surplus\":[{}],"));
        yield return Body("comment", $"/* hello */ {text} // bye");
        yield return Body("trailing comma", text.Insert(text.Length - 1, ","));
        yield return Body("two documents", text + text);
        yield return Body("NUL after it", text + "\0");
        yield return Body("a megabyte in a string", $$"""{"key":"{{new string('m', 1_000_000)}}"}""");
        yield return Body("a megabyte of spaces", new string(' ', 1_000_000) + text);
        yield return Body("byte order mark", [0xEF, 0xBB, 0xBF, .. bytes]);
        yield return Body("UTF-16", Encoding.Unicode.GetBytes(text));
        yield return Body("invalid UTF-8", [.. bytes[..^1], (byte)',', (byte)'"', 0xFF, 0xC0, (byte)'"', (byte)':', (byte)'"', 0xED, 0xA0, 0x80, (byte)'"', (byte)'}']);
        yield return Body("zeroes", new byte[64]);
        for (var cut = 0; cut < 6; cut++)
        {
            yield return Body("truncated", bytes[..random.Next(bytes.Length)]);
            var flipped = (byte[])bytes.Clone();
            flipped[random.Next(flipped.Length)] ^= (byte)random.Next(1, 256);
            yield return Body("a byte changed", flipped);
        }
    }

    private static IEnumerable<Mutation> ContentTypes(string text) =>
        from type in new[]
        {
            null, "", "text/plain", "application/xml", "multipart/form-data", "application/x-www-form-urlencoded", "application/json; charset=utf-16", "application/json; charset=utf-7",
            "application/json; charset=nonsense", "application/json; charset=\"", "application/json; charset=iso-8859-1", "application/problem+json", "application/json, text/plain", "garbage", "*/*", ";;;", new string('t', 5_000),
        }
        select new Mutation(Part.Body, $"content type {type}", request => request with { ContentType = type, Body = Encoding.UTF8.GetBytes(text) });

    // To every value in the document; arrays by index.
    private static IEnumerable<object[]> Paths(JsonNode node, object[] path) => node switch
    {
        JsonObject members => members.SelectMany(member => Below(member.Value, [.. path, member.Key])),
        JsonArray items => items.SelectMany((item, at) => Below(item, [.. path, at])),
        _ => [],
    };

    private static IEnumerable<object[]> Below(JsonNode? value, object[] path) => value is null ? [path] : Paths(value, path).Prepend(path);

    private static string Holed(string text, object[] path)
    {
        var root = JsonNode.Parse(text)!;
        var parent = path[..^1].Aggregate(root, Step);
        if (path[^1] is string member)
        {
            parent[member] = "@@here@@";
        }
        else
        {
            parent[(int)path[^1]] = "@@here@@";
        }

        return root.ToJsonString();
    }

    private static JsonNode Step(JsonNode node, object step) => step is string member ? node[member]! : node[(int)step]!;

    private static Mutation Body(string name, string body) => Body(name, Encoding.UTF8.GetBytes(body));

    private static Mutation Body(string name, byte[] body) => new(Part.Body, name, request => request with { Body = body });
}
