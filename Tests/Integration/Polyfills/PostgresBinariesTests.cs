using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Postgres;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Support;

namespace QuizNet.Integration.Polyfills;

public sealed class PostgresBinariesTests : IDisposable
{
    private readonly TemporaryDirectory _machine = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Installations => Path.Combine(_machine.Path, "postgresql");

    private string OnPath => Path.Combine(_machine.Path, "usr");

    [Fact]
    public void Where_there_is_none_the_sentence_says_what_to_do()
    {
        var failure = Assert.Throws<DistributedApplicationException>(() => PostgresBinaries.Find(null, null, OnPath, Installations));

        Assert.StartsWith("There is no PostgreSQL: install it (Debian: apt-get install postgresql)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_newest_version_serves_when_none_is_on_the_path()
    {
        Install("9.6");
        Install("17");
        Install("15");

        Assert.Equal(Path.Combine(Installations, "17", "bin"), PostgresBinaries.Find(null, null, OnPath, Installations).Folder);
    }

    [Fact]
    public void What_is_on_the_path_goes_before_what_is_not()
    {
        Install("17");
        Put(OnPath);

        Assert.Equal(OnPath, PostgresBinaries.Find(null, null, OnPath, Installations).Folder);
    }

    [Fact]
    public void Data_stays_with_the_version_that_made_it()
    {
        Install("15");
        Install("17");
        Put(OnPath);

        Assert.Equal(Path.Combine(Installations, "15", "bin"), PostgresBinaries.Find(null, "15", OnPath, Installations).Folder);
    }

    [Fact]
    public async Task A_server_that_cannot_be_started_says_why_in_its_output()
    {
        var builder = DistributedApplication.CreateBuilder(new DistributedApplicationOptions { DisableDashboard = true });
        builder.Configuration.AddInMemoryCollection([new("Postgres:BinDirectory", OnPath), new("Orchestrator:LogDirectory", _machine.Path)]);
        builder.AddPostgres("pg").WithDataBindMount(_machine.Path).AddDatabase("quiznet");
        await using var app = builder.Build();
        await app.StartAsync(Cancel);

        await Assert.ThrowsAsync<DistributedApplicationException>(() => app.ResourceNotifications.WaitForResourceHealthyAsync("quiznet", Cancel));

        var output = await app.Services.GetRequiredService<ResourceLoggerService>().GetAllAsync("pg").SingleAsync(Cancel);
        Assert.Equal($"Postgres:BinDirectory is '{OnPath}', where postgres and initdb are not.", output.Single().Content);
        await app.StopAsync(Cancel);
    }

    public void Dispose() => _machine.Dispose();

    private void Install(string version) => Put(Path.Combine(Installations, version, "bin"));

    private static void Put(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "postgres"), "");
        File.WriteAllText(Path.Combine(folder, "initdb"), "");
    }
}
