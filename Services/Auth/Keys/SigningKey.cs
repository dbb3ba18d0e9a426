using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

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

internal sealed class SigningKeyTable : IEntityTypeConfiguration<SigningKey>
{
    public void Configure(EntityTypeBuilder<SigningKey> builder)
    {
        builder.ToTable("signing_keys").HasKey(key => key.Generation);
        builder.Property(key => key.Generation).HasColumnName("generation").ValueGeneratedNever();
        builder.Property(key => key.KeyId).HasColumnName("key_id");
        builder.Property(key => key.PrivateKey).HasColumnName("private_key");
        builder.Property(key => key.CreatedAt).HasColumnName("created_at");
        builder.Property(key => key.SignsFrom).HasColumnName("signs_from");
    }
}
