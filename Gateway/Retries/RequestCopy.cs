using QuizNet.Gateway.Replicas;
using Yarp.ReverseProxy.Forwarder;

namespace QuizNet.Gateway.Retries;

/// <summary>A request can be sent once; for another try there must be another one of it.</summary>
internal static class RequestCopy
{
    public static HttpRequestMessage For(Replica replica, HttpRequestMessage original, ReadOnlyMemory<byte>? body)
    {
        var copy = new HttpRequestMessage(original.Method, AddressAt(replica, original))
        {
            Version = original.Version,
            VersionPolicy = original.VersionPolicy,
            Content = body is { } bytes && original.Content is not null ? Body(bytes, original.Content) : original.Content,
        };
        foreach (var (name, values) in original.Headers.NonValidated)
        {
            copy.Headers.TryAddWithoutValidation(name, values);
        }

        return copy;
    }

    public static ReadOnlyMemoryContent Body(ReadOnlyMemory<byte> bytes, HttpContent? original)
    {
        var body = new ReadOnlyMemoryContent(bytes);
        foreach (var (name, values) in original?.Headers.NonValidated ?? default)
        {
            body.Headers.TryAddWithoutValidation(name, values);
        }

        return body;
    }

    private static Uri AddressAt(Replica replica, HttpRequestMessage original) =>
        RequestUtilities.MakeDestinationAddress(replica.Target.Url, PathString.FromUriComponent(original.RequestUri!), QueryString.FromUriComponent(original.RequestUri!));
}
