using Aspire.Hosting.Orchestrator;
using Aspire.Hosting.Postgres;
using Npgsql;
using QuizNet.Support;

namespace QuizNet.Integration.Polyfills;

/// <summary>Nothing of a server is left when it is to be gone, and what a crash leaves is not in the way of the next one.</summary>
public sealed class PostgresLeftoversTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

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
    public async Task Nothing_is_left_running_after_the_death_of_the_app_host_and_a_new_one_starts_at_once()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Reads /proc to see what is left.");
        PostgresApp.SkipUnlessInstalled();
        using var data = new TemporaryDirectory();
        var settings = new PostgresSettings(FreePort.Next(), "postgres", "secret", data.Path);
        var access = $"Host=localhost;Port={settings.Port};Username=postgres;Password=secret";
        using var server = ChildProcess.Start(await NativeServer.PrepareAsync(settings, null, Cancel), (_, _) => { }, TimeProvider.System);
        var guardian = new Guardian();
        guardian.Watch(server);
        await Eventually.IsTrueAsync(async () => await PostgresSession.AnswersAsync(access, Cancel), Cancel);
        await using var client = new NpgsqlConnection(access);
        await client.OpenAsync(Cancel);

        // Ends its input, as the death of the AppHost does.
        guardian.Dispose();
        var next = await NativeServer.PrepareAsync(settings, null, Cancel);

        Assert.Empty(Leftovers.ProcessesIn(Path.Combine(data.Path, "cluster")));
        Assert.Equal(0, await server.Exited.WaitAsync(Cancel));
        using var again = ChildProcess.Start(next, (_, _) => { }, TimeProvider.System);
        await Eventually.IsTrueAsync(async () => await PostgresSession.AnswersAsync(access, Cancel), Cancel);
        await again.StopAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_lock_file_with_the_process_id_of_somebody_else_does_not_keep_it_from_starting()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Looks into /proc for who that is.");
        using var data = new TemporaryDirectory();
        await (await PostgresApp.StartAsync(Cancel, data)).DisposeAsync();
        await using var stranger = await PostgresApp.StartAsync(Cancel);
        var foreign = Leftovers.ProcessesIn(Path.Combine(stranger.Folder, "cluster"))[0];
        await File.WriteAllTextAsync(Path.Combine(data.Path, "cluster", "postmaster.pid"), $"{foreign}\n", Cancel);

        await using var postgres = await PostgresApp.StartAsync(Cancel, data);

        Assert.Equal(1, await AskAsync(postgres.ConnectionString, "SELECT 1"));
        Assert.Equal(1, await AskAsync(stranger.ConnectionString, "SELECT 1"));
    }

    private static Task<object?> AskAsync(string access, string statement) => PostgresSession.AskAsync(access, statement, Cancel);
}
