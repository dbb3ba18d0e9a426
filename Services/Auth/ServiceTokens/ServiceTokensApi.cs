using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using QuizNet.Auth.Keys;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Auth.ServiceTokens;

/// <summary>Services prove with a key of their own who they are, and get short-lived tokens like everybody else.</summary>
internal static class ServiceTokensApi
{
    public static void AddServiceTokens(this IHostApplicationBuilder builder) =>
        builder.Services.AddOptions<ServiceTokenOptions>().BindConfiguration("ServiceTokens").ValidateDataAnnotations().ValidateOnStart();

    public static void MapServiceTokens(this RouteGroupBuilder auth) =>
        auth.MapPost("/service-token", Issue).AllowAnonymous().WithTags("Keys").WithSummary("A token for a service that acts on its own behalf")
            .WithExample("""{"service":"dashboard","key":"the key of the service"}""");

    private static Results<Ok<ServiceToken>, ProblemHttpResult> Issue(ServiceTokenRequest request, IOptions<ServiceTokenOptions> options, TokenIssuer issuer)
    {
        var known = options.Value.Keys.GetValueOrDefault(request.Service ?? "") ?? "";
        var isRight = CryptographicOperations.FixedTimeEquals(Hash(known), Hash(request.Key ?? ""));
        return known.Length > 0 && isRight
            ? TypedResults.Ok(new ServiceToken(issuer.Issue($"service:{request.Service}", request.Service!, Roles.Service, session: null), (int)TokenFacts.Lifetime.TotalSeconds))
            : TypedResults.Problem("There is no service with this name and key.", statusCode: StatusCodes.Status401Unauthorized);
    }

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
