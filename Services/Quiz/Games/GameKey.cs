using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Games;

/// <summary>What opens a game in a role. Only its hash is kept, with whose it is: "p:" and the player, "h", "c" or "s".</summary>
internal static class GameKey
{
    public const string Header = "X-Game-Key";

    private const string PlayerRole = "p:";

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(18));

    /// <summary>Short, because it is in every list.</summary>
    public static string NewPlayer() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(9));

    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key))[..16]);

    public static string RoleOf(string player) => PlayerRole + player;

    public static string RoleOf(GameRole role) => role switch { GameRole.Host => "h", GameRole.CoHost => "c", _ => "s" };

    public static (GameRole Role, string? Player) Read(string stored) => stored switch
    {
        "h" => (GameRole.Host, null),
        "c" => (GameRole.CoHost, null),
        "s" => (GameRole.Screen, null),
        _ => (GameRole.Player, stored[PlayerRole.Length..]),
    };
}
