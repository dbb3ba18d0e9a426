namespace QuizNet.Auth.FirstAdmin;

/// <summary>Configuration section FirstAdmin: the account itself, or a code with which somebody may make it.</summary>
internal sealed class FirstAdminOptions
{
    public string? Username { get; set; }

    public string? Email { get; set; }

    public string? Password { get; set; }

    /// <summary>Good for one account, and only while there is no admin.</summary>
    public string? Code { get; set; }
}
