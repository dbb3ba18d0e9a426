using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text;

namespace QuizNet.Integration.Fuzz;

/// <summary>A request in parts that mutations can get at: sent exactly as it is, however wrong.</summary>
internal sealed record FuzzRequest(string Method, string Path, string Query, byte[]? Body)
{
    public const string Json = "application/json";
    public const string Bytes = "application/octet-stream";

    public string? ContentType { get; init; } = Json;

    public string? Token { get; init; }

    public ImmutableList<(string Name, string Value)> Headers { get; init; } = [];

    public FuzzRequest With(string header, string value) => this with { Headers = Headers.Add((header, value)) };

    public HttpRequestMessage ToMessage(Uri address)
    {
        var target = Query.Length == 0 ? Path : $"{Path}?{Query}";
        // Without this, dots and escapes in the path would be put right before they are sent.
        var uri = new Uri($"{address.GetLeftPart(UriPartial.Authority)}{target}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        var message = new HttpRequestMessage(new HttpMethod(Method), uri);
        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Body);
            if (ContentType is not null)
            {
                message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
            }
        }

        if (Token is not null)
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        }

        foreach (var (name, value) in Headers)
        {
            message.Headers.Remove(name);
            message.Headers.TryAddWithoutValidation(name, value);
        }

        return message;
    }

    /// <summary>For whoever has to repeat it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"{Method} {Cut(Path, 200)}?{Cut(Query, 200)}");
        foreach (var (name, value) in Headers)
        {
            text.Append($" [{name}: {Cut(value, 60)}]");
        }

        return Body is null ? text.ToString() : text.Append($" [{ContentType}] {Cut(Encoding.UTF8.GetString(Body), 300)}").ToString();
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : $"{text[..length]}... ({text.Length})";
}
