namespace QuizNet.Quiz.Exchange;

internal static class WebAddress
{
    private const int Longest = 2_000;

    /// <summary>Whether a picture may be there: it is not fetched, but named.</summary>
    public static bool Is(string address) =>
        address.Length <= Longest && Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
