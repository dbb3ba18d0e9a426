using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuizNet.Contracts;

namespace QuizNet.Auth.Accounts;

internal sealed class Account
{
    public required string Id { get; init; }

    public required string Username { get; init; }

    /// <summary>The name as it must be unique: whatever its case.</summary>
    public required string UsernameKey { get; init; }

    public required string Email { get; init; }

    public required string EmailKey { get; init; }

    public required string PasswordHash { get; set; }

    public required string Role { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; set; }

    public UserInfo ToInfo() => new(Id, Username, Email, Role, CreatedAt);
}

internal sealed class AccountTable : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("users").HasKey(account => account.Id);
        builder.Property(account => account.Id).HasColumnName("id");
        builder.Property(account => account.Username).HasColumnName("username");
        builder.Property(account => account.UsernameKey).HasColumnName("username_key");
        builder.Property(account => account.Email).HasColumnName("email");
        builder.Property(account => account.EmailKey).HasColumnName("email_key");
        builder.Property(account => account.PasswordHash).HasColumnName("password_hash");
        builder.Property(account => account.Role).HasColumnName("role");
        builder.Property(account => account.CreatedAt).HasColumnName("created_at");
        builder.Property(account => account.UpdatedAt).HasColumnName("updated_at");
    }
}
