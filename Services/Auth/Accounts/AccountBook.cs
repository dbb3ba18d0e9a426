using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Auth.Accounts;

/// <summary>Makes accounts. What it adds is part of the transaction that the caller has begun.</summary>
internal sealed class AccountBook(AuthContext context, PasswordHashes hashes, TimeProvider time)
{
    /// <summary>Hashing takes a while, so it is done before the transaction.</summary>
    public async Task<Account> PrepareAsync(string username, string email, string password, string role, CancellationToken cancellationToken)
    {
        var now = time.StoredNow();
        return new Account
        {
            Id = Guid.CreateVersion7().ToString("N"),
            Username = username,
            UsernameKey = AccountRules.Key(username),
            Email = email,
            EmailKey = AccountRules.Key(email),
            PasswordHash = await hashes.HashAsync(password, cancellationToken),
            Role = role,
            CreatedAt = now,
            UpdatedAt = now,
        };
    }

    public void Add(Account account)
    {
        context.Add(account);
        context.Emit(new UserRegistered(account.Id, account.Username));
    }

    public static ProblemHttpResult Taken() => TypedResults.Problem(
        "This user name or e-mail address is taken. Sign in, or choose another one.", statusCode: StatusCodes.Status409Conflict);
}
