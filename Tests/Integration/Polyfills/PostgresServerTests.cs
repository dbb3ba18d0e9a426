using Aspire.Hosting.Postgres;
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
        await ExecuteAsync(postgres.ConnectionString, "CREATE TABLE notes (text text)");
        await ExecuteAsync(postgres.ConnectionString, "INSERT INTO notes VALUES ('kept')");

        await postgres.KillAsync(Cancel);

        Assert.Equal("kept", await AskAsync(postgres.ConnectionString, "SELECT text FROM notes"));
    }

    [Fact]
    public async Task A_query_that_a_kill_leaves_running_does_not_keep_the_server_from_coming_back()
    {
        await using var postgres = await PostgresApp.StartAsync(Cancel);
        await using var connection = new NpgsqlConnection(postgres.ConnectionString);
        await connection.OpenAsync(Cancel);
        await using var command = new NpgsqlCommand("SELECT count(*) FROM generate_series(1, 1000000) a, generate_series(1, 1000000) b", connection) { CommandTimeout = 0 };
        var endless = command.ExecuteScalarAsync(Cancel);
        await Eventually.IsTrueAsync(async () => await AskAsync(postgres.ConnectionString, "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%series%' AND state = 'active'") is > 1L, Cancel);

        await postgres.KillAsync(Cancel);

        Assert.Equal(1, await AskAsync(postgres.ConnectionString, "SELECT 1"));
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => endless);
    }

    [Fact]
    public async Task A_stop_does_not_wait_for_clients_and_a_start_brings_the_data_back()
    {
        await using var postgres = await PostgresApp.StartAsync(Cancel);
        await ExecuteAsync(postgres.ConnectionString, "CREATE TABLE notes AS SELECT 'kept' AS text");
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
        await ExecuteAsync(first.ConnectionString, "CREATE TABLE notes AS SELECT 'kept' AS text");
        await first.DisposeAsync();
        await using var second = await PostgresApp.StartAsync(Cancel, data);

        var old = new NpgsqlConnectionStringBuilder(second.ConnectionString) { Password = new NpgsqlConnectionStringBuilder(first.ConnectionString).Password };

        Assert.Equal("kept", await AskAsync(second.ConnectionString, "SELECT text FROM notes"));
        var refused = await Assert.ThrowsAsync<PostgresException>(() => AskAsync(old.ConnectionString, "SELECT 1"));
        Assert.Equal(PostgresErrorCodes.InvalidPassword, refused.SqlState);
    }

    [Fact]
    public async Task Nothing_is_left_running_after_a_stop()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Reads /proc to see what is left.");
        using var data = new TemporaryDirectory();
        var postgres = await PostgresApp.StartAsync(Cancel, data);
        var cluster = Path.Combine(data.Path, "cluster");
        await using var client = new NpgsqlConnection(postgres.ConnectionString);
        await client.OpenAsync(Cancel);
        var before = Leftovers.ProcessesIn(cluster);

        await postgres.DisposeAsync();

        Assert.True(before.Count > 4, "The server, its background processes and one for the client.");
        Assert.Empty(Leftovers.ProcessesIn(cluster));
        Assert.False(File.Exists(Path.Combine(cluster, "postmaster.pid")));
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

    private static Task ExecuteAsync(string access, string statement) => AskAsync(access, statement);

    private static async Task<object?> AskAsync(string access, string statement)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(access) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(Cancel);
        await using var command = new NpgsqlCommand(statement, connection);
        return await command.ExecuteScalarAsync(Cancel);
    }
}
