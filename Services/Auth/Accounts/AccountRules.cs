using System.Text.RegularExpressions;
using QuizNet.Contracts;

namespace QuizNet.Auth.Accounts;

/// <summary>Which names and addresses can be registered.</summary>
internal static partial class AccountRules
{
    public const int LongestEmail = 254;

    /// <summary>What is wrong, by field.</summary>
    public static Dictionary<string, string[]> Check(SignUpRequest request, int minimumPasswordLength)
    {
        var errors = new Dictionary<string, string[]>();
        Add("username", UsernamePattern().IsMatch(request.Username ?? "")
            ? null
            : "Choose a user name of 2 to 30 letters, digits, '.', '_' or '-', beginning with a letter or digit.");
        Add("email", IsEmail(request.Email) ? null : "Give an e-mail address like demo@example.com, of at most 254 characters.");
        Add("password", PasswordRules.Check(request.Password, request.Username, request.Email, minimumPasswordLength));
        return errors;

        void Add(string field, string? error)
        {
            if (error is not null)
            {
                errors[field] = [error];
            }
        }
    }

    /// <summary>The form in which a name or an address is unique.</summary>
    public static string Key(string nameOrEmail) => nameOrEmail.Trim().ToLowerInvariant();

    // Whether mail arrives only sending some can tell; this keeps out what surely cannot be one.
    private static bool IsEmail(string? email) => email is { Length: <= LongestEmail } && EmailPattern().IsMatch(email);

    // ASCII only: letters that look alike would let one user pass for another.
    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{1,29}\z")]
    private static partial Regex UsernamePattern();

    [GeneratedRegex(@"\A[^@\s\p{C}""(),:;<>\[\\\]]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?\z")]
    private static partial Regex EmailPattern();
}
