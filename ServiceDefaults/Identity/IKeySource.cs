using Microsoft.IdentityModel.Tokens;

namespace QuizNet.ServiceDefaults.Identity;

/// <summary>The keys that tokens may be signed with. Auth has them in its database; everybody else asks Auth.</summary>
public interface IKeySource
{
    /// <summary>Empty only until they have been read for the first time.</summary>
    IReadOnlyDictionary<string, SecurityKey> ById { get; }

    /// <summary>Reads them again, unless that has been done just now.</summary>
    Task RefreshAsync(CancellationToken cancellationToken);
}
