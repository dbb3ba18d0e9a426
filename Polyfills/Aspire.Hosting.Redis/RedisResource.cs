using Aspire.Hosting.Redis;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A Redis server with a password.</summary>
public class RedisResource(string name, ParameterResource password) : ContainerResource(name), IResourceWithConnectionString
{
    internal const string PrimaryEndpointName = "tcp";

    public ParameterResource? PasswordParameter => password;

    public EndpointReference PrimaryEndpoint => new(this, PrimaryEndpointName);

    public ReferenceExpression ConnectionStringExpression =>
        new(async cancellationToken => $"{PrimaryEndpoint.Host}:{PrimaryEndpoint.Port},password={await password.GetValueAsync(cancellationToken)}");

    public ReferenceExpression UriExpression =>
        new(async cancellationToken => $"redis://:{await password.GetValueAsync(cancellationToken)}@{PrimaryEndpoint.Host}:{PrimaryEndpoint.Port}");

    IEnumerable<KeyValuePair<string, ReferenceExpression>> IResourceWithConnectionString.GetConnectionProperties() =>
    [
        new("Host", new(() => PrimaryEndpoint.Host)),
        new("Port", new(() => RedisSettings.Text(PrimaryEndpoint.Port))),
        new("Password", new(password.GetValueAsync)),
        new("Uri", UriExpression),
    ];
}
