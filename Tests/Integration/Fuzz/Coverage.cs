using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace QuizNet.Integration.Fuzz;

/// <summary>No endpoint is forgotten: the service itself says which it has. Sockets have tests of their own.</summary>
internal static class Coverage
{
    public static void Check(IServiceProvider service, IReadOnlyList<Target> targets) =>
        Assert.Equal(Routes(service), targets.Select(target => target.Route).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Routes(IServiceProvider service) =>
        from endpoint in service.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<HubMetadata>() is null
        let methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["*"]
        let route = $"{string.Join(',', methods)} {endpoint.RoutePattern.RawText!.TrimEnd('/')}"
        orderby route
        select route;
}
