using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace QuizNet.Quiz.Authoring;

/// <summary>What is behind the # of a link to a quiz, and lets whoever has it do what the link is for.</summary>
internal static class QuizKey
{
    public const string Header = "X-Quiz-Key";

    public const int Length = 24;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Length * 3 / 4));

    /// <summary>In the same time, however much of it is right.</summary>
    public static bool IsSame(string given, string key) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(key));
}
