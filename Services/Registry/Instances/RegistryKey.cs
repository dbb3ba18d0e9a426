using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using QuizNet.Contracts.Clients;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Registry.Instances;

/// <summary>Lets only those change the registry who know its key. Middleware, because endpoint filters run after the body has been read.</summary>
internal static class RegistryKey
{
    private const string Advice =
        $"Send the registration key in the header {RegistryClient.KeyHeader}. The AppHost makes one for each run; --Parameters:registry-key=... sets it.";

    public static TBuilder RequireRegistryKey<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder =>
        endpoints.WithMetadata(new Required(), new KeyHeader(RegistryClient.KeyHeader, Advice));

    public static void UseRegistryKey(this WebApplication app)
    {
        var key = Encoding.UTF8.GetBytes(app.Services.GetRequiredService<IOptions<RegistryOptions>>().Value.Key);
        app.Use(async (context, next) =>
        {
            var given = Encoding.UTF8.GetBytes(context.Request.Headers[RegistryClient.KeyHeader].ToString());
            if (context.GetEndpoint()?.Metadata.GetMetadata<Required>() is null || CryptographicOperations.FixedTimeEquals(given, key))
            {
                await next(context);
                return;
            }

            await TypedResults.Problem(Advice, statusCode: StatusCodes.Status401Unauthorized).ExecuteAsync(context);
        });
    }

    private sealed class Required;
}
