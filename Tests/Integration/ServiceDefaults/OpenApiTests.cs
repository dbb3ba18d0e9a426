using System.Net;
using Microsoft.OpenApi;

namespace QuizNet.Integration.ServiceDefaults;

/// <summary>The documents at /openapi/v1.json: valid, complete, and true.</summary>
[Collection(OnWholeSystem.Name)]
public sealed class OpenApiTests(WholeSystem system)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("auth", "post /api/auth/signup", "post /api/auth/signin", "get /api/auth/me", "get /.well-known/jwks.json", "get /api/auth/auth-work")]
    [InlineData("data", "post /api/data", "get /api/data/{name}", "post /api/data/batch", "get /api/events/recent", "get /api/data/data-work")]
    [InlineData("compute", "post /api/compute/direct", "post /api/compute/jobs", "get /api/compute/queue/stats", "get /api/compute/compute-worker")]
    [InlineData("registry", "post /api/registry/register", "get /api/registry/services/{name}", "get /api/registry/watch")]
    [InlineData("gateway", "get /status", "get /servers", "post /api/round-robin/reset")]
    public async Task Each_service_has_a_valid_document_of_its_endpoints(string service, params string[] expected)
    {
        var text = await system[service].GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), Cancel);
        var (document, diagnostic) = OpenApiDocument.Parse(text);

        Assert.Empty(diagnostic!.Errors);
        Assert.Empty(diagnostic.Warnings);
        Assert.Equal(($"QuizNet {service}", "/"), (document!.Info.Title, Assert.Single(document.Servers!).Url));
        Assert.NotEmpty(document.Info.Description!);
        var operations = Operations(document).ToDictionary(one => $"{one.Method} {one.Path}", one => one.Operation);
        Assert.All([.. expected, "get /health", "get /alive", "get /info"], name => Assert.Contains(name, operations));
        Assert.All(operations, one => Assert.True(one.Value.Summary is { Length: > 0 } && one.Value.Tags is { Count: 1 }, one.Key));
        Assert.Equal(operations.Count, operations.Values.Select(operation => operation.OperationId).Distinct().Count());
    }

    [Theory]
    [InlineData("auth", "get /api/auth/me", "bearer")]
    [InlineData("auth", "post /api/auth/signin", "")]
    [InlineData("data", "post /api/data", "|bearer")]
    [InlineData("data", "get /api/events/recent", "bearer")]
    [InlineData("compute", "post /api/compute/queue/pause", "bearer")]
    [InlineData("compute", "post /api/compute/direct", "")]
    [InlineData("registry", "post /api/registry/register", "key")]
    [InlineData("registry", "get /api/registry/services", "")]
    public async Task Operations_say_what_callers_have_to_send(string service, string name, string schemes)
    {
        var document = await DocumentAsync(service);
        var operation = Operations(document).Single(one => $"{one.Method} {one.Path}" == name).Operation;

        // Either of several, where nothing between bars means that nothing is needed.
        Assert.Equal(schemes, string.Join('|', (operation.Security ?? []).Select(one => string.Join('+', one.Keys.Select(scheme => scheme.Reference.Id)))));
        Assert.Equal(schemes is "bearer" or "key", operation.Responses!.ContainsKey("401"));
        Assert.Contains("application/problem+json", operation.Responses["4XX"].Content!.Keys);
    }

    [Theory]
    [InlineData("data", "post /api/data", true)]
    [InlineData("data", "post /api/data/batch", true)]
    [InlineData("data", "post /api/data/{name}/increment", true)]
    [InlineData("data", "patch /api/data/{name}", true)]
    [InlineData("data", "put /api/data/{name}", false)]
    [InlineData("compute", "post /api/compute/jobs", true)]
    public async Task Operations_that_are_safe_to_repeat_with_a_key_say_so(string service, string name, bool safe)
    {
        var operation = Operations(await DocumentAsync(service)).Single(one => $"{one.Method} {one.Path}" == name).Operation;

        Assert.Equal(safe ? 1 : 0, (operation.Parameters ?? []).Count(parameter => parameter is { Name: "Idempotency-Key", In: ParameterLocation.Header }));
    }

    [Fact]
    public async Task Schemas_say_what_is_written_and_what_may_be_left_out()
    {
        var schemas = (await DocumentAsync("data")).Components!.Schemas!;
        var (item, create) = (schemas["DataItemInfo"], schemas["CreateItemRequest"]);

        Assert.Equal("Any JSON.", item.Properties!["value"].Description);
        Assert.Equal((JsonSchemaType.String, "date-time"), (item.Properties["createdAt"].Type, item.Properties["createdAt"].Format));
        Assert.Equal(JsonSchemaType.Integer, item.Properties["version"].Type);
        Assert.DoesNotContain("owner", item.Required!);
        Assert.Equal(["key", "value"], create.Required!.Order());
    }

    [Theory]
    [InlineData("auth")]
    [InlineData("data")]
    [InlineData("compute")]
    [InlineData("gateway")]
    public async Task Every_example_is_a_request_that_the_service_understands(string service)
    {
        foreach (var (method, path, operation) in Operations(await DocumentAsync(service)))
        {
            if (operation.RequestBody?.Content?["application/json"].Example is { } body)
            {
                var examples = (operation.Parameters ?? []).Where(parameter => parameter.Example is not null).ToDictionary(parameter => parameter.Name!, parameter => parameter.Example!.GetValue<string>());
                var target = examples.Aggregate(path, (filled, example) => filled.Replace($"{{{example.Key}}}", example.Value, StringComparison.Ordinal));
                var answer = await system["gateway"].SendAsync(method, target, body.ToJsonString(), cancellationToken: Cancel);

                Assert.False(answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity or >= HttpStatusCode.InternalServerError, $"{method} {target} {body.ToJsonString()}: {answer.Body}");
            }
        }
    }

    private async Task<OpenApiDocument> DocumentAsync(string service) =>
        OpenApiDocument.Parse(await system[service].GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), Cancel)).Document!;

    private static IEnumerable<(string Method, string Path, OpenApiOperation Operation)> Operations(OpenApiDocument document) =>
        from path in document.Paths
        from operation in path.Value.Operations!
        select (operation.Key.Method.ToLowerInvariant(), path.Key, operation.Value);
}
