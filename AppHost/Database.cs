using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace QuizNet.AppHost;

/// <summary>
/// The one database of all services: whatever the connection string "quiznet" names, else PostgreSQL where --db asks for it, else
/// a SQLite file.
/// </summary>
internal static class Database
{
    private const string Name = "quiznet";

    // PostgreSQL takes 100 connections; some are left for people.
    private const int AllConnections = 90;

    // Services that use it.
    private const int Users = 4;

    /// <summary>Null for SQLite: a file is not a resource.</summary>
    public static IResourceBuilder<IResourceWithConnectionString>? AddDatabase(this IDistributedApplicationBuilder builder, Settings settings) =>
        builder.Configuration.GetConnectionString(Name) is not null ? builder.AddConnectionString(Name)
        : settings.UsePostgres ? builder.AddPostgres("postgres").WithDataBindMount(Path.Combine(settings.DataDirectory, "postgres")).AddDatabase(Name)
        : null;

    public static IResourceBuilder<ProjectResource> WithDatabase(
        this IResourceBuilder<ProjectResource> service, IResourceBuilder<IResourceWithConnectionString>? database, Settings settings)
    {
        if (database is null)
        {
            var folder = Path.GetFullPath(settings.DataDirectory, service.ApplicationBuilder.AppHostDirectory);
            return service.WithEnvironment($"ConnectionStrings__{Name}", $"Data Source={Path.Combine(folder, "quiznet.sqlite")}");
        }

        var connections = Math.Max(2, AllConnections / (Users * settings.DefaultReplicas));
        return service
            .WithEnvironment("Storage__MaxConnections", connections.ToString(CultureInfo.InvariantCulture))
            .WithReference(database)
            .WaitFor(database);
    }
}
