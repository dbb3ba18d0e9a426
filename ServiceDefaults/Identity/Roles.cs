namespace QuizNet.ServiceDefaults.Identity;

/// <summary>The roles that a token may carry.</summary>
public static class Roles
{
    public const string Player = "player";

    public const string Host = "host";

    public const string Admin = "admin";

    /// <summary>Not a user, but a service that acts on its own behalf.</summary>
    public const string Service = "service";

    /// <summary>What an admin can make of a user.</summary>
    public static IReadOnlyList<string> OfUsers { get; } = [Player, Host, Admin];
}
