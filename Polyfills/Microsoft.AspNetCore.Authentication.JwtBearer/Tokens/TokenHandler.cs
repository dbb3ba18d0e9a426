namespace Microsoft.IdentityModel.Tokens;

public abstract class TokenHandler
{
    public static readonly int DefaultTokenLifetimeInMinutes = 60;

    private protected TokenHandler()
    {
    }

    public virtual int MaximumTokenSizeInBytes
    {
        get;
        set => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Must be positive.");
    } = TokenValidationParameters.DefaultMaximumTokenSizeInBytes;

    /// <summary>Whether a created token gets exp, iat and nbf when nothing says them.</summary>
    public bool SetDefaultTimesOnTokenCreation { get; set; } = true;

    public int TokenLifetimeInMinutes
    {
        get;
        set => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Must be positive.");
    } = DefaultTokenLifetimeInMinutes;

    public abstract SecurityToken ReadToken(string token);

    public abstract Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters);

    public abstract Task<TokenValidationResult> ValidateTokenAsync(SecurityToken token, TokenValidationParameters validationParameters);
}
