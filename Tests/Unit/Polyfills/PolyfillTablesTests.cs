using System.Reflection;
using Aspire.Hosting;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.ServiceDiscovery;
using QuizNet.Unit.Architecture;

namespace QuizNet.Unit.Polyfills;

public sealed class PolyfillTablesTests
{
    [Fact]
    public void Every_public_type_is_in_the_tables_of_the_readme()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "Polyfills/README.md"));
        Assembly[] assemblies = [typeof(DistributedApplication).Assembly, typeof(ServiceEndpointResolver).Assembly, typeof(JwtBearerHandler).Assembly];

        var missing =
            from assembly in assemblies
            from type in assembly.GetExportedTypes()
            let name = type.FullName!.Split('`')[0]
            where !name.Contains(".Orchestrator.", StringComparison.Ordinal) && !readme.Contains($"| `{name}` |", StringComparison.Ordinal)
            select name;

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_polyfill_has_its_chapter()
    {
        var chapters = File.ReadLines(Path.Combine(Repository.Root, "Polyfills/README.md")).Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]);
        var folders = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "Polyfills")).Select(Path.GetFileName).Where(name => name != "Aspire.Hosting.AppHost");

        Assert.Equal(folders.Order(), chapters.Order());
    }
}
