using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using QuizNet.ServiceDefaults.Work;

namespace QuizNet.Auth.Accounts;

internal enum PasswordCheck
{
    Wrong,
    Right,

    /// <summary>Right, and hashed with fewer rounds than are asked for now.</summary>
    RightButOld,
}

/// <summary>Hashes passwords, a few at a time: a flood of sign-ins makes a queue here and leaves the rest of the service its cores.</summary>
internal sealed class PasswordHashes : IDisposable
{
    private readonly PasswordHasher<Account> _hasher;
    private readonly Slots _turns;
    private readonly Lazy<string> _nobodys;

    public PasswordHashes(IOptions<PasswordOptions> options)
    {
        _hasher = new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = options.Value.Rounds }));
        _turns = new Slots(options.Value.Concurrency, options.Value.Waiting, "Too many people are signing in at this moment. Try again in a few seconds.");
        _nobodys = new Lazy<string>(() => _hasher.HashPassword(null!, Guid.NewGuid().ToString()));
    }

    public Task<string> HashAsync(string password, CancellationToken cancellationToken) =>
        InTurnAsync(() => _hasher.HashPassword(null!, password), cancellationToken);

    /// <summary>Without a hash, because there is no such user, it takes the same time and is wrong.</summary>
    public async Task<PasswordCheck> CheckAsync(string? hash, string password, CancellationToken cancellationToken)
    {
        var result = await InTurnAsync(() => _hasher.VerifyHashedPassword(null!, hash ?? _nobodys.Value, password), cancellationToken);
        return (result, hash) switch
        {
            (PasswordVerificationResult.Failed, _) or (_, null) => PasswordCheck.Wrong,
            (PasswordVerificationResult.SuccessRehashNeeded, _) => PasswordCheck.RightButOld,
            _ => PasswordCheck.Right,
        };
    }

    public void Dispose() => _turns.Dispose();

    private async Task<T> InTurnAsync<T>(Func<T> hash, CancellationToken cancellationToken)
    {
        using var turn = await _turns.TakeAsync(cancellationToken);
        return await Task.Run(hash, cancellationToken);
    }
}
