using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Auth.Keys;

/// <summary>The keys of all replicas, as this one read them last from the database.</summary>
internal sealed class KeyRing(IServiceScopeFactory scopes, IOptions<KeyOptions> options, TimeProvider time) : IKeySource, IDisposable
{
    private static readonly TimeSpan LeastInterval = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _oneAtATime = new(1);
    private IReadOnlyList<SigningKey> _keys = [];
    private long? _readAt;

    public IReadOnlyDictionary<string, SecurityKey> ById { get; private set; } = new Dictionary<string, SecurityKey>();

    public SecurityKey? Signing => KeySchedule.Signing(_keys, time.GetUtcNow()) is { } key ? ById.GetValueOrDefault(key.KeyId) : null;

    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            if (_readAt is { } last && time.GetElapsedTime(last) < LeastInterval)
            {
                return;
            }

            _readAt = time.GetTimestamp();
            await using var scope = scopes.CreateAsyncScope();
            Take(await scope.ServiceProvider.GetRequiredService<AuthContext>().SigningKeys.AsNoTracking().ToListAsync(cancellationToken));
        }
        catch (Exception failure) when (DatabaseFailures.IsAway(failure))
        {
            // What is known stays known.
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Makes the next key when it is due, or at once, and drops those that have done their service.</summary>
    public async Task RotateAsync(bool now, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AuthContext>();
        try
        {
            Take(await context.WriteAsync(token => RotateAsync(context, now, token), cancellationToken));
        }
        catch (Exception failure) when (DatabaseFailures.IsDuplicate(failure))
        {
            // Another replica has made it.
            context.ChangeTracker.Clear();
            Take(await context.SigningKeys.AsNoTracking().ToListAsync(cancellationToken));
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private async Task<IReadOnlyList<SigningKey>> RotateAsync(AuthContext context, bool atOnce, CancellationToken cancellationToken)
    {
        var keys = await context.SigningKeys.ToListAsync(cancellationToken);
        var now = time.StoredNow();

        // One that does not sign yet is the next one already.
        var signsFrom = atOnce && keys.Count > 0 && keys.All(key => key.SignsFrom <= now)
            ? now + options.Value.PublishedAhead
            : KeySchedule.NextSignsFrom(keys, now, options.Value);
        if (signsFrom is { } from)
        {
            var next = NewKey(keys.Select(key => key.Generation).DefaultIfEmpty(0).Max() + 1, now, from);
            context.Add(next);
            keys.Add(next);
        }

        var finished = KeySchedule.Finished(keys, now, options.Value);
        context.RemoveRange(finished);
        return [.. keys.Except(finished)];
    }

    private static SigningKey NewKey(int generation, DateTimeOffset now, DateTimeOffset signsFrom)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new SigningKey
        {
            Generation = generation,
            KeyId = Guid.CreateVersion7().ToString("N"),
            PrivateKey = Convert.ToBase64String(key.ExportPkcs8PrivateKey()),
            CreatedAt = now,
            SignsFrom = signsFrom,
        };
    }

    private void Take(IReadOnlyList<SigningKey> keys)
    {
        var known = ById;
        ById = keys.ToDictionary(key => key.KeyId, key => known.GetValueOrDefault(key.KeyId) ?? Import(key));
        _keys = keys;
    }

    private static ECDsaSecurityKey Import(SigningKey key)
    {
        var ecdsa = ECDsa.Create();
        ecdsa.ImportPkcs8PrivateKey(Convert.FromBase64String(key.PrivateKey), out _);
        return new ECDsaSecurityKey(ecdsa) { KeyId = key.KeyId };
    }
}
