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
