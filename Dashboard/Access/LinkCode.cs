using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace QuizNet.Dashboard.Access;

/// <summary>The code of the link that the AppHost prints. It opens one session, and no more until the next start.</summary>
internal sealed class LinkCode(IOptions<AccessOptions> options, IHostEnvironment environment)
{
    private int _used;

    public bool TryUse(string given) =>
        environment.IsDevelopment()
        && options.Value.Code is { Length: > 0 } code
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(code)), SHA256.HashData(Encoding.UTF8.GetBytes(given)))
        && Interlocked.Exchange(ref _used, 1) == 0;
}
