using System.Collections.Frozen;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Auth.Accounts;

/// <summary>What makes a password acceptable: length, and not being one that everybody tries first. No rules on characters (NIST 800-63B).</summary>
internal static class PasswordRules
{
    /// <summary>A longer one costs us time and gives its owner nothing.</summary>
    public const int MaximumLength = 256;

    private static readonly FrozenSet<string> Common = Read();

    /// <summary>Null if it is good.</summary>
    public static string? Check(string? password, string? username, string? email, int minimumLength) => password switch
    {
        null or "" => "Choose a password.",
        { Length: > MaximumLength } => $"The password may have at most {MaximumLength} characters.",
        _ when password.Length < minimumLength => $"The password needs at least {minimumLength} characters.",
        _ when !password.IsStorable() => "The password contains something that is not text.",
        _ when Common.Contains(password.ToLowerInvariant()) => "This password is among the first that anybody would try. Choose another one.",
        _ when Is(password, username) || Is(password, email) || Is(password, email?.Split('@')[0]) => "The password must not be your name or e-mail address.",
        _ => null,
    };

    private static bool Is(string password, string? other) => password.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static FrozenSet<string> Read()
    {
        using var reader = new StreamReader(typeof(PasswordRules).Assembly.GetManifestResourceStream("CommonPasswords.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet();
    }
}
