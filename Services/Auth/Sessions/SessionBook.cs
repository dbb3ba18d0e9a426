using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QuizNet.Auth.Accounts;
using QuizNet.Auth.Keys;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Redis;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Auth.Sessions;

/// <summary>Begins, refreshes and ends sessions. Its changes are part of the transaction that the caller has begun.</summary>
internal sealed class SessionBook(AuthContext context, TokenIssuer issuer, SessionEnds ends, IOptions<SessionOptions> options, TimeProvider time)
{
    private readonly HashSet<string> _ended = [];

    public async Task<SignedIn> BeginAsync(string message, Account account, Origin origin, CancellationToken cancellationToken)
    {
        var now = time.StoredNow();
        await MakeRoomAsync(account.Id, now, cancellationToken);
        return Add(message, account, Guid.CreateVersion7().ToString("N"), now, now + options.Value.Lifetime, origin);
    }

    /// <summary>The next pair of tokens, or null if this token is good for nothing (any more).</summary>
    public async Task<SignedIn?> RefreshAsync(string? refreshToken, Origin origin, CancellationToken cancellationToken)
    {
        var now = time.StoredNow();
        var hash = Hash(refreshToken ?? "");
        var token = await context.RefreshTokens.AsNoTracking().SingleOrDefaultAsync(known => known.TokenHash == hash, cancellationToken);
        switch (RefreshRules.Judge(token, now, options.Value.Grace))
        {
            case RefreshVerdict.Stolen:
                await EndAsync(token!.UserId, [token.SessionId], "a refresh token was used twice", cancellationToken);
                return null;
            case RefreshVerdict.Accepted when await context.Accounts.FindAsync([token!.UserId], cancellationToken) is { } account:
                // Of two that come at the same time one is first; the other is within the grace.
                await context.RefreshTokens.Where(known => known.TokenHash == hash && known.UsedAt == null).ExecuteUpdateAsync(set => set.SetProperty(known => known.UsedAt, now), cancellationToken);
                return Add("Token refreshed", account, token.SessionId, token.SignedInAt, token.ExpiresAt, origin);
            default:
                return null;
        }
    }

    /// <summary>Those sessions cannot be refreshed any more. CutAsync ends their tokens, too.</summary>
    public async Task EndAsync(string userId, IReadOnlyList<string> sessions, string reason, CancellationToken cancellationToken)
    {
        var now = time.StoredNow();
        var ended = await context.RefreshTokens
            .Where(token => token.UserId == userId && sessions.Contains(token.SessionId) && token.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(token => token.EndedAt, now), cancellationToken);
        if (ended > 0)
        {
            context.Emit(new UserSignedOut(userId, sessions, reason));
            _ended.UnionWith(sessions);
        }
    }

    /// <summary>After the transaction: cuts the tokens of the sessions that it has ended, now. Where that fails, the event does it later.</summary>
    public async Task CutAsync()
    {
        if (_ended.Count == 0)
        {
            return;
        }

        try
        {
            await ends.AddAsync(_ended);
        }
        catch (RedisAwayException)
        {
            // SignedOutHandler.
        }
    }

    /// <summary>The newest token of each session that is alive.</summary>
    public async Task<IReadOnlyList<RefreshToken>> AliveAsync(string userId, CancellationToken cancellationToken)
    {
        var now = time.StoredNow();
        var tokens = await context.RefreshTokens.AsNoTracking()
            .Where(token => token.UserId == userId && token.EndedAt == null && token.ExpiresAt > now)
            .ToListAsync(cancellationToken);
        return [.. tokens.GroupBy(token => token.SessionId).Select(family => family.MaxBy(token => token.CreatedAt)!).OrderByDescending(token => token.CreatedAt)];
    }

    private async Task MakeRoomAsync(string userId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // What has expired can neither be used nor be reused.
        await context.RefreshTokens.Where(token => token.UserId == userId && token.ExpiresAt < now).ExecuteDeleteAsync(cancellationToken);
        var alive = await AliveAsync(userId, cancellationToken);
        if (alive.Count >= options.Value.MostSessions)
        {
            await EndAsync(userId, [.. alive.Skip(options.Value.MostSessions - 1).Select(token => token.SessionId)], "too many sessions", cancellationToken);
        }
    }

    private SignedIn Add(string message, Account account, string session, DateTimeOffset signedInAt, DateTimeOffset expiresAt, Origin origin)
    {
        var refreshToken = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        context.Add(new RefreshToken
        {
            TokenHash = Hash(refreshToken),
            SessionId = session,
            UserId = account.Id,
            SignedInAt = signedInAt,
            CreatedAt = time.StoredNow(),
            ExpiresAt = expiresAt,
            Address = origin.Address,
            Agent = origin.Agent,
        });
        var token = issuer.Issue(account.Id, account.Username, account.Role, session);
        return new SignedIn(message, token, refreshToken, (int)TokenFacts.Lifetime.TotalSeconds, account.ToInfo());
    }

    private static string Hash(string refreshToken) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(refreshToken)));
}
