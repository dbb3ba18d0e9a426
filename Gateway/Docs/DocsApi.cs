using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.ServiceDiscovery;
using QuizNet.Contracts;
using QuizNet.Gateway.Replicas;
using QuizNet.ServiceDefaults.Pages;

namespace QuizNet.Gateway.Docs;

/// <summary>A page on which every endpoint of every service can be read and tried. The documents of the services come through the proxy.</summary>
internal static class DocsApi
{
    // The page has no reason to load or send anything elsewhere, so it cannot; and no text of a document becomes markup.
    private const string OwnOriginOnly =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    private static readonly PageFiles Files = PageFiles.InAssembly(typeof(DocsApi).Assembly, "Docs/");

    public static void AddDocs(this IServiceCollection services) => services.AddRegistryDocument();

    public static void MapDocs(this WebApplication app)
    {
        var docs = app.MapGroup("/docs").ExcludeFromDescription();
        docs.MapGet("", (HttpContext context) => Serve(Files.Find("index.html")!, context));
        docs.MapGet("/assets/{name}", GetAsset);
        docs.MapGet("/services.json", ListAsync);
        docs.MapGet("/registry.json", RegistryDocument.GetAsync);
        app.MapOpenApi("/docs/gateway.json");
    }

    private static Results<FileContentHttpResult, NotFound> GetAsset(string name, HttpContext context) =>
        Files.Find(name) is { } file ? Serve(file, context) : TypedResults.NotFound();

    // Page and modules have no hash in their names, so that all are asked for each time: they always are of one version.
    private static FileContentHttpResult Serve(PageFile file, HttpContext context) => PageAnswer.Of(file, OwnOriginOnly, PageAnswer.AskAgain, context);

    private static async Task<Ok<DescribedServices>> ListAsync(ReplicaTable replicas, ServiceEndpointResolver discovery, CancellationToken cancellationToken) =>
        TypedResults.Ok(await ServiceDirectory.ListAsync(replicas, discovery, cancellationToken));
}
