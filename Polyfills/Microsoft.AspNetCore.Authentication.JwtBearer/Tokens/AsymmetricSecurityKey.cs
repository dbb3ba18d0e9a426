namespace Microsoft.IdentityModel.Tokens;

public abstract class AsymmetricSecurityKey : SecurityKey
{
    private protected AsymmetricSecurityKey()
    {
    }
}
