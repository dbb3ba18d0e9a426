namespace QuizNet.Auth.Keys;

/// <summary>A key that tokens are or were signed with. One of each generation, whichever replica makes it.</summary>
internal sealed class SigningKey
{
    public required int Generation { get; init; }

    public required string KeyId { get; init; }

    /// <summary>PKCS #8, base64.</summary>
    public required string PrivateKey { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>It is published before that, so that everybody knows it when the first token comes.</summary>
    public required DateTimeOffset SignsFrom { get; init; }
}
