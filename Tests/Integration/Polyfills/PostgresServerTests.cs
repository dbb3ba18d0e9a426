using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Orchestrator;
using Microsoft.Extensions.Configuration;
using Npgsql;
using QuizNet.Support;

namespace QuizNet.Integration.Polyfills;

/// <summary>PostgreSQL as the AppHost starts it, through stops and crashes.</summary>
public sealed class PostgresServerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_acknowledged_write_survives_a_kill_and_the_server_comes_back_by_itself()
    {
        await using var postgres = await PostgresApp.StartAsync(Cancel);
        await AskAsync(postgres.ConnectionString, "CREATE TABLE notes (text text)");
        await AskAsync(postgres.ConnectionString, "INSERT INTO notes VALUES ('kept')");

        await postgres.KillAsync(Cancel);

        Assert.Equal("kept", await AskAsync(postgres.ConnectionString, "SELECT text FROM notes"));
    }

    [Fact]
    public async Task A_stop_does_not_wait_for_clients_and_a_start_brings_the_data_back()
    {
        await using var postgres = await PostgresApp.StartAsync(Cancel);
        await AskAsync(postgres.ConnectionString, "CREATE TABLE notes AS SELECT 'kept' AS text");
        await using var client = new NpgsqlConnection(postgres.ConnectionString);
        await client.OpenAsync(Cancel);

        var exitCode = await postgres.StopAsync(Cancel);
        await postgres.StartAgainAsync(Cancel);

        // Had it waited for the client, it would have been killed in the end: 137.
        Assert.Equal(0, exitCode);
        Assert.Equal("kept", await AskAsync(postgres.ConnectionString, "SELECT text FROM notes"));
    }

    [Fact]
    public async Task A_second_run_keeps_the_data_and_takes_its_own_password()
    {
        using var data = new TemporaryDirectory();
        var first = await PostgresApp.StartAsync(Cancel, data);
        await AskAsync(first.ConnectionString, "CREATE TABLE notes AS SELECT 'kept' AS text");
        await first.DisposeAsync();
        await using var second = await PostgresApp.StartAsync(Cancel, data);

        var old = new NpgsqlConnectionStringBuilder(second.ConnectionString) { Password = new NpgsqlConnectionStringBuilder(first.ConnectionString).Password };

        Assert.Equal("kept", await AskAsync(second.ConnectionString, "SELECT text FROM notes"));
        var refused = await Assert.ThrowsAsync<PostgresException>(() => AskAsync(old.ConnectionString, "SELECT 1"));
        Assert.Equal(PostgresErrorCodes.InvalidPassword, refused.SqlState);
    }

    [Fact]
    public async Task Who_waits_for_a_database_starts_when_it_is_there()
    {
        PostgresApp.SkipUnlessInstalled();
        using var data = new TemporaryDirectory();
        var builder = DistributedApplication.CreateBuilder(new DistributedApplicationOptions { DisableDashboard = true });
        builder.Configuration.AddInMemoryCollection([new("Orchestrator:LogDirectory", data.Path)]);
        var database = builder.AddPostgres("pg").WithDataBindMount(data.Path).AddDatabase("quiznet", "The Quiz's \"Net\"");
        var found = new TaskCompletionSource<object?>(TaskCreationOptions.RunContinuationsAsynchronously);
        builder.AddResource(new ContainerResource("client")).WaitFor(database).WithAnnotation(new LocalServerAnnotation(async cancellationToken =>
        {
            var access = await database.Resource.ConnectionStringExpression.GetValueAsync(cancellationToken);
            found.SetResult(await AskAsync(access!, "SELECT current_database()"));
            return new ProcessSpec("/bin/sleep", ["1000"], "/");
        }));
        await using var app = builder.Build();

        await app.StartAsync(Cancel);

        Assert.Equal(database.Resource.DatabaseName, await found.Task.WaitAsync(Cancel));
        await app.StopAsync(Cancel);
    }

    [Fact]
    public async Task Many_databases_share_a_server()
    {
        await using var postgres = await PostgresApp.StartAsync(Cancel);

        var names = await Task.WhenAll(Enumerable.Range(1, 5).Select(async number =>
            await AskAsync(await postgres.CreateDatabaseAsync($"test{number}", Cancel), "SELECT current_database()")));

        Assert.Equal(["test1", "test2", "test3", "test4", "test5"], names);
    }

    [Fact]
    public async Task Its_time_zone_encoding_and_durability_do_not_depend_on_the_machine()
    {
        await using var postgres = await PostgresApp.StartAsync(Cancel);

        Assert.Equal("UTC UTF8 on on scram-sha-256 127.0.0.1", await AskAsync(postgres.ConnectionString, """
            SELECT concat_ws(' ', current_setting('timezone'), current_setting('server_encoding'), current_setting('fsync'),
                current_setting('synchronous_commit'), current_setting('password_encryption'), current_setting('listen_addresses'))
            """));
        Assert.Equal("ÄÖ", await AskAsync(postgres.ConnectionString, "SELECT upper('äö')"));
    }

    private static Task<object?> AskAsync(string access, string statement) => PostgresSession.AskAsync(access, statement, Cancel);
}
