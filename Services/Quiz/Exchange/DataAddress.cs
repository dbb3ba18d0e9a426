namespace QuizNet.Quiz.Exchange;

/// <summary>A file that is written out in base64, in an address (RFC 2397) or an element.</summary>
internal static class DataAddress
{
    private const string Start = "data:";
    private const string Base64 = ";base64,";

    public static ReadOnlyMemory<byte>? Read(string address) =>
        address.StartsWith(Start, StringComparison.OrdinalIgnoreCase) && address.IndexOf(Base64, StringComparison.OrdinalIgnoreCase) is > 0 and var at ? Decoded(address[(at + Base64.Length)..]) : null;

    public static ReadOnlyMemory<byte>? Decoded(string text)
    {
        var content = new byte[(text.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(text, content, out var length) && length > 0 ? content.AsMemory(0, length) : null;
    }
}
