using static QuizNet.Support.Framing.FramingCase;

namespace QuizNet.Support.Framing;

/// <summary>Requests that two servers may read differently, by family (RFC 9112; "HTTP Desync Attacks", Kettle 2019 and after).</summary>
public static class FramingCases
{
    private const string Hidden = $"GET {Smuggled} HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private const string Post = $"POST {Meant1} HTTP/1.1\r\nHost: localhost\r\n";
    private const string Get = $"GET {Meant1} HTTP/1.1\r\nHost: localhost\r\n";
    private const string Chunked = $"{Post}Transfer-Encoding: chunked\r\n\r\n";

    public static IReadOnlyList<FramingCase> All { get; } =
        [.. BothLengths(), .. Lengths(), .. Codings(), .. Chunks(), .. Lines(), .. Headers(), .. RequestLines(), .. Paths(), .. Sizes(), .. Pipelines(), .. Truncations()];

    // CL.TE and TE.CL: whichever header wins, the other reading ends elsewhere.
    private static IEnumerable<FramingCase> BothLengths()
    {
        foreach (var coding in (string[])["chunked", "Chunked", "CHUNKED", " chunked", "chunked ", "\tchunked", "chunked\t", "xchunked", "chunked, identity", "identity, chunked", "chunked, chunked", "gzip, chunked", "\"chunked\"", "chunked;q=1", "chunked,", ",chunked", "identity", "\vchunked", "chunked\0"])
        {
            yield return Refused($"CL.TE with Transfer-Encoding:{Shown(coding)}", $"{Post}Content-Length: {5 + Hidden.Length}\r\nTransfer-Encoding:{coding}\r\n\r\n0\r\n\r\n{Hidden}");
            yield return Refused($"TE.CL with Transfer-Encoding:{Shown(coding)}", $"{Post}Transfer-Encoding:{coding}\r\nContent-Length: 4\r\n\r\n{Hidden.Length:x}\r\n{Hidden}\r\n0\r\n\r\n");
        }
    }

    private static IEnumerable<FramingCase> Lengths()
    {
        foreach (var length in (string[])["-1", "0x5", "5 5", "5,5", "5, 6", "5;", "5.0", "1e1", "99999999999999999999", "18446744073709551621", "", " ", "five", "5\0", "\"5\"", "٥", "5\v", "5a", "0 5"])
        {
            yield return Refused($"Content-Length: {Shown(length)}", $"{Post}Content-Length: {length}\r\n\r\nhello{Hidden}");
        }

        // Kestrel reads five, and passes on five: those behind have no other choice.
        yield return new("Content-Length: +5", $"{Post}Content-Length: +5\r\n\r\nhello{Second()}", Meant1, Meant2);

        foreach (var (first, second) in ((string, string)[])[("5", "6"), ("6", "5"), ("0", "5"), ("5", "0"), ("5", "x"), ("5", ""), ("5", "5"), ("05", "5")])
        {
            yield return new($"two Content-Lengths {first} and {second}", $"{Post}Content-Length: {first}\r\nContent-Length: {second}\r\n\r\nhello{Hidden}");
        }

        foreach (var name in (string[])["Content-Length ", " Content-Length", "Content-Length\t", "Content_Length\0", "Content-Length\v", "\rContent-Length"])
        {
            yield return Refused($"a length named '{Shown(name)}'", $"{Post}{name}: {Hidden.Length}\r\n\r\n{Hidden}");
        }
    }

    private static IEnumerable<FramingCase> Codings()
    {
        foreach (var coding in (string[])["identity", "gzip", "gzip, chunked", "chunked, gzip", "chunked, chunked", "chunked;x=y", "cow", "chunked cow", "", "chunk", "chunkedd", "\"chunked\"", "'chunked'", "deflate\r\nTransfer-Encoding: chunked", "chunked\r\nTransfer-Encoding: cow", "chunked\r\nTransfer-Encoding: chunked"])
        {
            yield return new($"Transfer-Encoding: {Shown(coding)}", $"{Post}Transfer-Encoding: {coding}\r\nConnection: close\r\n\r\n0\r\n\r\n");
            yield return new($"Transfer-Encoding: {Shown(coding)}, with more behind", $"{Post}Transfer-Encoding: {coding}\r\n\r\n0\r\n\r\n{Second()}", Meant1, Meant2);
        }

        foreach (var name in (string[])["Transfer-Encoding ", " Transfer-Encoding", "Transfer-Encoding\t", "Transfer\0Encoding", "Transfer-Encoding\v", "X: y\rTransfer-Encoding", "X: y\nTransfer-Encoding", "\nTransfer-Encoding"])
        {
            yield return Refused($"a coding named '{Shown(name)}'", $"{Post}Content-Length: 5\r\n{name}: chunked\r\n\r\n0\r\n\r\n{Hidden}") with { MustBeRefused = !name.StartsWith("X: y\n", StringComparison.Ordinal) };
        }

        yield return Refused("a coding in HTTP/1.0", $"POST {Meant1} HTTP/1.0\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n{Hidden}");
    }

    private static IEnumerable<FramingCase> Chunks()
    {
        foreach (var size in (string[])["-1", "+5", "0x5", "5 ", " 5", "g", "", "ffffffffffffffff", "fffffffffffffffff", "100000000000000005", "5\0", "5,", "5\v", "\t5", "5\r", "5_"])
        {
            yield return new($"a chunk of size '{Shown(size)}'", $"{Chunked}{size}\r\nhello\r\n0\r\n\r\n", Meant1);
            yield return new($"a chunk of size '{Shown(size)}', with more behind", $"{Chunked}{size}\r\nhello\r\n0\r\n\r\n{Second()}", Meant1, Meant2);
        }

        foreach (var end in (string[])["\n", "\r", ";\n", ";x\n", ";x=\"\n\"\r\n", ";x\ry\r\n", ";x\r\r\n", ";\n0\n\n", ";" + new string('x', 20_000) + "\r\n", ";x=y\r\n", " ;x\r\n", "\r\r\n", "\n\r\n", ";x\0\r\n"])
        {
            yield return new($"a chunk size that ends with '{Shown(end)}'", $"{Chunked}2{end}xx\r\n{Hidden.Length:x}\r\n{Hidden}\r\n0\r\n\r\n", Meant1);
        }

        foreach (var end in (string[])["", "\n", "\r", "x\r\n", "\r\r\n", "\n\n", "xx", "\0\r\n", " \r\n"])
        {
            yield return Refused($"chunk data that ends with '{Shown(end)}'", $"{Chunked}5\r\nhello{end}0\r\n\r\n{Hidden}");
        }

        foreach (var trailer in (string[])["X: y\r\n", "Content-Length: 5\r\n", "Transfer-Encoding: chunked\r\n", "Host: evil\r\n", "X-User-Id: admin\r\n", "no colon\r\n", " folded\r\n", "X: y\n", "X\0: y\r\n"])
        {
            yield return new($"the trailer {Shown(trailer)}", $"{Chunked}5\r\nhello\r\n0\r\n{trailer}\r\n", Meant1);
        }
    }

    private static IEnumerable<FramingCase> Lines()
    {
        yield return Refused("bare LF everywhere", $"GET {Meant1} HTTP/1.1\nHost: localhost\n\n{Hidden}");
        yield return Refused("bare LF after the request line", $"GET {Meant1} HTTP/1.1\nHost: localhost\r\nX: y\r\n\r\n");
        yield return Refused("bare LF after a header", $"GET {Meant1} HTTP/1.1\r\nHost: localhost\nX: y\r\n\r\n");
        yield return Refused("bare LF at the end of the head", $"{Get}X: y\r\n\n{Hidden}");
        yield return Refused("bare CR after a header", $"GET {Meant1} HTTP/1.1\r\nHost: localhost\rX: y\r\n\r\n");
        yield return Refused("bare CR in a value", $"{Get}X: a\rb\r\n\r\n");
        yield return Refused("bare CR before the end", $"{Get}X: a\r\r\n\r\n");
        yield return Refused("NUL in a value", $"{Get}X: a\0b\r\n\r\n");
        yield return Refused("a folded line", $"{Get}X: a\r\n b\r\n\r\n");
        yield return Refused("a folded line with a tab", $"{Get}X: a\r\n\tb\r\n\r\n");
        yield return Refused("a folded length", $"{Post}Content-Length:\r\n 5\r\n\r\nhello");
        yield return Refused("a folded coding", $"{Post}Content-Length: 5\r\nTransfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n{Hidden}");
        yield return Refused("a fold as the first header", $"GET {Meant1} HTTP/1.1\r\n Host: localhost\r\n\r\n");
        yield return new("empty lines before the request", $"\r\n\r\n{Get}\r\n", Meant1);
        yield return Refused("NUL before the request", $"\0{Get}\r\n");
    }

    private static IEnumerable<FramingCase> Headers()
    {
        foreach (var header in (string[])["No colon", ": no name", "Na me: x", "X : y", "X\t: y", "X\0: y", "(X): y", "X\u00e9: y", "Host: localhost", "Host: evil", "host: evil", "Connection: Authorization"])
        {
            yield return Refused($"the header {Shown(header)}", $"{Get}{header}\r\n\r\n");
        }

        foreach (var host in (string[])["", "Host:\r\nHost: localhost\r\n", "Host: a b\r\n", "Host: localhost, evil\r\n", "Host: local\0host\r\n", "Host: user@localhost\r\n", "Host: localhost/x\r\n", "Host: localhost:x\r\n", "Host : localhost\r\n", " Host: localhost\r\n"])
        {
            yield return Refused($"the host {Shown(host)}", $"GET {Meant1} HTTP/1.1\r\n{host}\r\n");
        }

        foreach (var upgrade in (string[])["h2c", "websocket", "h2c, websocket", "TLS/1.2"])
        {
            yield return new($"an upgrade to {upgrade} with a request behind", $"{Get}Connection: Upgrade, HTTP2-Settings\r\nUpgrade: {upgrade}\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n{Second()}", Meant1, Meant2);
        }

        yield return new("a connection option beside close", $"{Get}Connection: close, X-Request-Id\r\n\r\n", Meant1);
        yield return new("a body that waits to be asked for", $"{Post}Expect: 100-continue\r\nContent-Length: {Hidden.Length}\r\n\r\n{Hidden}", Meant1);
        yield return new("an unknown expectation", $"{Post}Expect: nonsense\r\nContent-Length: {Hidden.Length}\r\n\r\n{Hidden}", Meant1);
        yield return new("GET with a body", $"{Get}Content-Length: {Hidden.Length}\r\n\r\n{Hidden}", Meant1);
        yield return new("HEAD with a body", $"HEAD {Meant1} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {Hidden.Length}\r\n\r\n{Hidden}", Meant1);
        yield return new("GET with chunks", $"{Get}Transfer-Encoding: chunked\r\n\r\n{Hidden.Length:x}\r\n{Hidden}\r\n0\r\n\r\n", Meant1);
        yield return new("POST without a length", $"{Post}\r\n{Second()}", Meant1, Meant2);
    }

    private static IEnumerable<FramingCase> RequestLines()
    {
        foreach (var line in (string[])
            [
                $"GET {Meant1}", $"GET {Meant1} HTTP/1.2", $"GET {Meant1} HTTP/2.0", $"GET {Meant1} HTTP/9", $"GET {Meant1} HTTP/1.1 HTTP/1.1", $"GET {Meant1} http/1.1", $"GET {Meant1} HTTP/1.10", $"GET {Meant1} HTTP/01.1", $"GET  {Meant1} HTTP/1.1",
                $"GET\t{Meant1}\tHTTP/1.1", $" GET {Meant1} HTTP/1.1", $"GET {Meant1} HTTP/1.1 ", $"GE\0T {Meant1} HTTP/1.1", $"TRACE {Meant1} HTTP/1.1", "CONNECT localhost:80 HTTP/1.1", $"CONNECT {Meant1} HTTP/1.1", $"PROPFIND {Meant1} HTTP/1.1",
                $"get {Meant1} HTTP/1.1", "GET * HTTP/1.1", $"GET http://evil{Meant1} HTTP/1.1", $"GET http://localhost@evil{Meant1} HTTP/1.1", $"GET {Meant1[1..]} HTTP/1.1", $"GET {Meant1}\0 HTTP/1.1", $"GET {Meant1}#x HTTP/1.1", $"GET {Meant1}\u00ff HTTP/1.1", $"GET {Meant1} x HTTP/1.1", "PRI * HTTP/2.0",
            ])
        {
            yield return Refused($"the line {Shown(line)}", $"{line}\r\nHost: localhost\r\n\r\n{(line.StartsWith("PRI", StringComparison.Ordinal) ? "SM\r\n\r\n" : "")}");
        }
    }

    private static IEnumerable<FramingCase> Paths()
    {
        // More than one space may be taken for one (RFC 9112 §3).
        yield return new("two spaces before the version", $"GET {Meant1}  HTTP/1.1\r\nHost: localhost\r\n\r\n", Meant1);
        foreach (var path in (string[])["/api/auth/%2e%2e%2fdata", "/api/auth/%252e%252e/data", "/api/auth/a%5cb", "/api/auth/..%5cdata", "/api/auth/a\\b", "/api/auth/%00", "/api/auth/%0d%0aX:%20y", "/api/auth/%1f", "/api/auth/%7f", "/api/auth/%252f", "/api/auth/%25%32%66"])
        {
            yield return Refused($"the path {path}", $"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
    }

    private static IEnumerable<FramingCase> Sizes()
    {
        yield return Refused("a line of 20 000 characters", $"GET {Meant1}?{new string('x', 20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        yield return Refused("a header of 70 000 characters", $"{Get}X: {new string('x', 70_000)}\r\n\r\n");
        yield return Refused("a name of 70 000 characters", $"{Get}{new string('x', 70_000)}: y\r\n\r\n");
        yield return Refused("a thousand headers", $"{Get}{string.Concat(Enumerable.Range(0, 1_000).Select(at => $"X-{at}: y\r\n"))}\r\n");
        yield return Refused("a length that never comes", $"{Post}Content-Length: 999999999999\r\n\r\nhello");
    }

    private static IEnumerable<FramingCase> Pipelines()
    {
        yield return new("two requests at once", $"{Get}\r\n{Second()}", Meant1, Meant2);
        yield return new("a body and a request at once", $"{Post}Content-Length: 5\r\n\r\nhello{Second()}", Meant1, Meant2);
        yield return new("chunks and a request at once", $"{Chunked}5\r\nhello\r\n0\r\n\r\n{Second()}", Meant1, Meant2);
        yield return new("a request behind the last", $"{Get}Connection: close\r\n\r\n{Hidden}", Meant1);
        yield return new("garbage behind a request", $"{Get}\r\n\0\u00ff\r\n\r\n{Hidden}", Meant1);
        yield return new("a body that looks like a request", $"{Post}Content-Length: {Hidden.Length}\r\n\r\n{Hidden}", Meant1);
        yield return new("a chunk that looks like a request", $"{Chunked}{Hidden.Length:x}\r\n{Hidden}\r\n0\r\n\r\n", Meant1);
    }

    private static IEnumerable<FramingCase> Truncations()
    {
        yield return new("half a request line", $"GET {Meant1} HT");
        yield return new("half a head", Get);
        yield return new("half a body", $"{Post}Content-Length: 50\r\n\r\nhello", Meant1);
        yield return new("half a chunk", $"{Chunked}50\r\nhello", Meant1);
        yield return new("chunks without an end", $"{Chunked}5\r\nhello\r\n", Meant1);
        yield return new("half an end of chunks", $"{Chunked}5\r\nhello\r\n0\r\n", Meant1);
        yield return new("nothing at all", "");
        yield return new("TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003");
    }

    private static string Second() => $"GET {Meant2} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    private static FramingCase Refused(string name, string sent) => new(name, sent, Meant1) { MustBeRefused = true };

    private static string Shown(string text) => text.Length > 40 ? $"{text.Length} characters" : text
        .Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\0", "\\0", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal).Replace("\v", "\\v", StringComparison.Ordinal);
}
