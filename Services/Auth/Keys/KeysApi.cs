using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.IdentityModel.Tokens;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;

namespace QuizNet.Auth.Keys;

internal static class KeysApi
{
    public static void AddKeys(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<KeyOptions>().BindConfiguration("Keys");
        builder.Services.AddSingleton<KeyRing>();
        builder.Services.AddSingleton<TokenIssuer>();
        builder.Services.AddHostedService<KeyLoop>();
        builder.AddIdentity(provider => provider.GetRequiredService<KeyRing>());
    }

    public static void MapKeys(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(TokenFacts.JwksPath, Publish).AllowAnonymous().WithTags("Keys").WithSummary("The public keys that tokens are signed with (RFC 7517)");
        routes.MapPost("/api/auth/keys/rotate", RotateAsync).RequireAuthorization(Policies.Admin).WithTags("Keys").WithSummary("Makes the next signing key now; it signs once everybody knows it");
    }

    private static Ok<JwksDocument> Publish(KeyRing ring, HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=30";
        return TypedResults.Ok(new JwksDocument([.. ring.ById.Values.OfType<ECDsaSecurityKey>().Select(Describe)]));
    }

    private static async Task<Ok<AuthMessage>> RotateAsync(KeyRing ring, CancellationToken cancellationToken)
    {
        await ring.RotateAsync(now: true, cancellationToken);
        return TypedResults.Ok(new AuthMessage("The next key is published, and signs once every service knows it"));
    }

    private static JwkEntry Describe(ECDsaSecurityKey key)
    {
        var point = key.ECDsa.ExportParameters(includePrivateParameters: false).Q;
        return new JwkEntry("EC", "P-256", Base64UrlEncoder.Encode(point.X!), Base64UrlEncoder.Encode(point.Y!), key.KeyId!, "sig", SecurityAlgorithms.EcdsaSha256);
    }
}
