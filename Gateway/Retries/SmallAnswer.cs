using System.Net;

namespace QuizNet.Gateway.Retries;

/// <summary>
/// Reads an answer whole, if it is small, before the client sees its first byte: until then a replica may die and another one be
/// asked. Streams are left alone.
/// </summary>
internal static class SmallAnswer
{
    private const int Most = 64 * 1024;

    public static async Task ReadAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        var length = answer.Content.Headers.ContentLength;
        if (answer.StatusCode == HttpStatusCode.SwitchingProtocols || length is 0 or > Most || (length is null && !IsDocument(answer.Content)))
        {
            return;
        }

        var stream = await answer.Content.ReadAsStreamAsync(cancellationToken);
        var bytes = new byte[length is { } known ? (int)known : 1024];
        for (var count = 0; ;)
        {
            var read = count == length ? 0 : await stream.ReadAsync(bytes.AsMemory(count), cancellationToken);
            count += read;
            if (read == 0)
            {
                answer.Content = new ReadContent(bytes.AsMemory(0, count), rest: null, answer.Content);
                return;
            }

            if (count == Most)
            {
                answer.Content = new ReadContent(bytes, stream, answer.Content);
                return;
            }

            if (count == bytes.Length && length is null)
            {
                Array.Resize(ref bytes, Math.Min(bytes.Length * 4, Most));
            }
        }
    }

    // Of unknown length, but written at once: no stream of events.
    private static bool IsDocument(HttpContent content) =>
        content.Headers.NonValidated.TryGetValues("Content-Type", out var type) && type.ToString().StartsWith("application/", StringComparison.OrdinalIgnoreCase);
}
