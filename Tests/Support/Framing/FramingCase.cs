using System.Text;

namespace QuizNet.Support.Framing;

/// <summary>
/// Bytes that one connection sends, and the requests that whoever is behind a proxy may see of them: all of these, the first few, or none.
/// Every character stands for a byte.
/// </summary>
public sealed record FramingCase(string Name, string Sent, params string[] Meant)
{
    public const string Meant1 = "/api/auth/meant";
    public const string Meant2 = "/api/auth/second";

    /// <summary>Never seen, unless as part of a body.</summary>
    public const string Smuggled = "/api/auth/smuggled";

    /// <summary>No reading of it is right, so it has to be refused.</summary>
    public bool MustBeRefused { get; init; }

    public byte[] Bytes => Encoding.Latin1.GetBytes(Sent);

    public override string ToString() => Name;
}
