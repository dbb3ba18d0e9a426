using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.ServiceDiscovery;
using QuizNet.Contracts;
using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.Docs;

/// <summary>A page on which every endpoint of every service can be read and tried. The documents of the services come through the proxy.</summary>
internal static class DocsApi
{
    // The page has no reason to load or send anything elsewhere, so it cannot; and no text of a document becomes markup.
    private const string OwnOriginOnly =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    public static void AddDocs(this IServiceCollection services) => services.AddRegistryDocument();

    public static void MapDocs(this WebApplication app)
    {
        var docs = app.MapGroup("/docs").ExcludeFromDescription();
        docs.MapGet("", (HttpContext context) => Serve(PageFiles.Page, context));
        docs.MapGet("/assets/{name}", GetAsset);
        docs.MapGet("/services.json", ListAsync);
        docs.MapGet("/registry.json", RegistryDocument.GetAsync);
        app.MapOpenApi("/docs/gateway.json");
    }

    private static Results<FileContentHttpResult, NotFound> GetAsset(string name, HttpContext context) =>
        PageFiles.Assets.TryGetValue(name, out var file) ? Serve(file, context) : TypedResults.NotFound();

    private static FileContentHttpResult Serve(PageFile file, HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = OwnOriginOnly;
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        // A browser asks each time, and mostly hears that nothing has changed: page and modules always are of one version.
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(file.Content, file.ContentType, entityTag: file.Tag);
    }

    private static async Task<Ok<DescribedServices>> ListAsync(ReplicaTable replicas, ServiceEndpointResolver discovery, CancellationToken cancellationToken) =>
        TypedResults.Ok(await ServiceDirectory.ListAsync(replicas, discovery, cancellationToken));
}
