using System.Xml.Linq;

namespace QuizNet.Unit.Architecture;

public sealed class ProjectReferenceTests
{
    // Folder -> what it may reference. Services meet over HTTP: each sees only the contracts of the others.
    private static readonly Dictionary<string, Predicate<string>> Allowed = new()
    {
        ["AppHost"] = target => target is "Gateway" or "Dashboard" || IsService(target),
        ["Services/Contracts"] = _ => false,
        ["ServiceDefaults"] = target => target == "Services/Contracts",
        ["Services"] = target => target is "ServiceDefaults" or "Services/Contracts",
        ["Gateway"] = target => target is "ServiceDefaults" or "Services/Contracts",
        ["Dashboard"] = target => target is "ServiceDefaults" or "Services/Contracts",
        ["Polyfills"] = target => target == "Polyfills",
        ["Tests"] = _ => true,
    };

    [Fact]
    public void Projects_reference_only_what_their_folder_allows()
    {
        var violations =
            from project in Repository.Files("*.csproj")
            from reference in XDocument.Load(project).Descendants("ProjectReference").Attributes("Include")
            let target = Repository.Folder(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project)!, reference.Value)))
            where !RuleFor(Repository.Folder(project))(target)
            select $"{Path.GetRelativePath(Repository.Root, project)} -> {reference.Value}";

        Assert.Empty(violations);
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "QuizNet.sln")).Replace('\\', '/');

        Assert.All(Repository.Files("*.csproj"), project => Assert.Contains(Path.GetRelativePath(Repository.Root, project).Replace('\\', '/'), solution, StringComparison.Ordinal));
    }

    private static Predicate<string> RuleFor(string folder) => Allowed.GetValueOrDefault(folder) ?? Allowed[folder.Split('/')[0]];

    private static bool IsService(string folder) => folder.StartsWith("Services/", StringComparison.Ordinal) && folder != "Services/Contracts";
}
