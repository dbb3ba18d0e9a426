using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using QuizNet.Contracts.Clients;

namespace QuizNet.Registry.Instances;

/// <summary>Lets only those change the registry who know its key.</summary>
internal sealed class KeyFilter(IOptions<RegistryOptions> options) : IEndpointFilter
{
    private readonly byte[] _key = Encoding.UTF8.GetBytes(options.Value.Key);

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var given = Encoding.UTF8.GetBytes(context.HttpContext.Request.Headers[RegistryClient.KeyHeader].ToString());
        return CryptographicOperations.FixedTimeEquals(given, _key)
            ? next(context)
            : ValueTask.FromResult<object?>(TypedResults.Problem(
                $"Send the registration key in the header {RegistryClient.KeyHeader}. The AppHost makes one for each run; --Parameters:registry-key=... sets it.",
                statusCode: StatusCodes.Status401Unauthorized));
    }
}
