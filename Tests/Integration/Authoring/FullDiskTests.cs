using System.Data.Common;
using System.Net;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.Integration.Quiz;
using QuizNet.Quiz;
using QuizNet.Support;

namespace QuizNet.Integration.Authoring;

[Collection(OnSqlite.Name)]
public sealed class FullDiskTests(SqliteCluster cluster, Servers servers)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task When_the_disk_is_full_saves_are_refused_and_the_last_version_is_intact()
    {
        var disk = new Disk();
        await using var host = await StartAsync(disk);
        var desk = new Desk(host.Client, (await cluster.NewUserAsync(Cancel)).Token);
        var id = await desk.PublishedAsync();
        var large = Desk.Complete with { Questions = [.. Enumerable.Range(0, 100).Select(number => new Slide { Id = $"q{number}", Text = new string('x', 5_000) })] };

        disk.IsFull = true;
        var refused = await desk.SaveAsync(id, large, "\"1\"");
        var again = await desk.SaveAsync(id, large, "\"1\"");
        var meanwhile = (await desk.AskAsync("GET", $"/api/quizzes/{id}/draft"), await desk.AskAsync("GET", $"/api/quizzes/{id}"));
        disk.IsFull = false;
        var saved = await desk.SaveAsync(id, large, "\"1\"");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "1"), (refused.Status, refused.Header("Retry-After")));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, again.Status);
        Assert.Equal((1, 1), (meanwhile.Item1["version"].GetInt32(), meanwhile.Item1["document"].GetProperty("questions").GetArrayLength()));
        Assert.Equal("Capitals of Europe", meanwhile.Item2["title"].GetString());
        Assert.Equal((HttpStatusCode.OK, "\"2\"", 100), (saved.Status, saved.Header("ETag"), saved["document"].GetProperty("questions").GetArrayLength()));
    }

    [Fact]
    public async Task When_the_disk_is_full_a_picture_is_refused_as_a_whole_and_counts_for_nothing()
    {
        var disk = new Disk();
        await using var host = await StartAsync(disk);
        var token = (await cluster.NewUserAsync(Cancel)).Token;
        byte[] picture = [.. MediaFiles.Read("cmyk.jpg")[..^2], .. new byte[300_000], 0xFF, 0xD9];

        disk.IsFull = true;
        var refused = await MediaFiles.PostAsync(host.Client, picture, token, "image/jpeg", Cancel);
        var meanwhile = await host.Client.SendAsync("GET", "/api/media", token: token, cancellationToken: Cancel);
        disk.IsFull = false;
        var stored = await MediaFiles.PostAsync(host.Client, picture, token, "image/jpeg", Cancel);
        var shown = await host.Client.GetByteArrayAsync(stored["url"].GetString(), Cancel);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "1"), (refused.Status, refused.Header("Retry-After")));
        Assert.Equal((0, 0), (meanwhile["count"].GetInt32(), meanwhile["used"].GetInt32()));
        Assert.Equal((HttpStatusCode.Created, shown.Length), (stored.Status, stored["size"].GetInt32()));
    }

    private async Task<ServiceHost<QuizContext>> StartAsync(Disk disk)
    {
        var settings = cluster.Settings.Where(setting => setting.Key.StartsWith("services:", StringComparison.Ordinal))
            .Append(new("ConnectionStrings:quiznet", await servers.NewDatabaseAsync(Databases.Sqlite, Cancel)));
        return new ServiceHost<QuizContext>(FreePort.Next(), settings, services => services.ConfigureDbContext<QuizContext>(options => options.AddInterceptors(disk)));
    }

    /// <summary>A database that may not grow fails as one does whose disk is full.</summary>
    private sealed class Disk : DbConnectionInterceptor
    {
        private const long Most = 1_073_741_823;

        public volatile bool IsFull;

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();

            // Less than it has already means: what it has.
            command.CommandText = $"PRAGMA max_page_count = {(IsFull ? 1 : Most)}";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
