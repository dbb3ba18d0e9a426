using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Auth;
using QuizNet.Compute;
using QuizNet.Data;
using QuizNet.Gateway.Listening;
using QuizNet.Gateway.Tokens;

namespace QuizNet.Integration.Gateway.Tokens;

/// <summary>The gateway's table says of each endpoint what the service itself says.</summary>
[Collection(OnSqlite.Name)]
public sealed class PathRulesTests(SqliteCluster cluster)
{
    [Fact]
    public void Gateway_and_services_agree_on_who_may_do_what_and_on_sizes()
    {
        RouteEndpoint[] endpoints =
        [
            .. Endpoints(cluster.Services<AuthContext>()), .. Endpoints(cluster.Services<DataContext>()), .. Endpoints(cluster.Services<ComputeContext>()),
        ];

        Assert.NotEmpty(endpoints);
        Assert.All(endpoints, endpoint =>
        {
            var path = endpoint.RoutePattern.RawText!;
            var rule = PathRules.Find(path);
            var metadata = endpoint.Metadata;
            Assert.Equal((path, metadata.GetMetadata<IAuthorizeData>()?.Policy), (path, rule?.Policy));
            Assert.Equal((path, metadata.GetMetadata<IAllowAnonymous>() is not null), (path, rule?.IgnoresTokens ?? false));
            Assert.InRange(metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? 0, 0, rule?.LargestBody ?? ListeningServices.LargestBody);
        });
    }

    // Those that the gateway forwards to.
    private static IEnumerable<RouteEndpoint> Endpoints(IServiceProvider service) => service.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal) || endpoint.RoutePattern.RawText!.StartsWith("/.well-known", StringComparison.Ordinal));
}
