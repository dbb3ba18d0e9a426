using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.ServiceDiscovery;

namespace QuizNet.Unit.Polyfills;

public sealed class ServiceEndpointTests
{
    [Theory]
    [InlineData("http://auth", "auth", null, "http")]
    [InlineData("https+http://auth", "auth", null, "https,http")]
    [InlineData("https+http://_admin.auth", "auth", "admin", "https,http")]
    [InlineData("auth", "auth", null, "")]
    [InlineData("http://auth:8080/path", "auth", null, "http")]
    public void A_query_names_service_endpoint_and_schemes(string input, string service, string? endpoint, string schemes)
    {
        Assert.True(ServiceEndpointQuery.TryParse(input, out var query));

        Assert.Equal((service, endpoint, schemes), (query.ServiceName, query.EndpointName, string.Join(',', query.IncludedSchemes)));
    }

    [Theory]
    [InlineData("http://auth", "http://localhost:1,http://localhost:2")]
    [InlineData("https://auth", "https://localhost:3")]
    [InlineData("https+http://auth", "https://localhost:3")]
    [InlineData("http+https://auth", "http://localhost:1,http://localhost:2")]
    [InlineData("http://_admin.auth", "http://localhost:4")]
    [InlineData("http://bare", "127.0.0.1:5")]
    [InlineData("http://elsewhere", "")]
    public void Configuration_answers_with_the_best_scheme(string name, string addresses)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["services:auth:http:0"] = "http://localhost:1",
            ["services:auth:http:1"] = "http://localhost:2",
            ["services:auth:https:0"] = "https://localhost:3",
            ["services:auth:admin:0"] = "http://localhost:4",
            ["services:bare:http"] = "127.0.0.1:5",
        }).Build();
        Assert.True(ServiceEndpointQuery.TryParse(name, out var query));

        var found = ConfigurationEndpoints.Find(configuration, query).Select(endpoint => $"{endpoint}".TrimEnd('/'));

        Assert.Equal(addresses, string.Join(',', found));
    }
}
