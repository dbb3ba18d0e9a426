using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using QuizNet.Load.Jobs;
using QuizNet.ServiceDefaults.Jobs;
using QuizNet.Support;

namespace QuizNet.Integration.Jobs;

/// <summary>Workers in processes of their own, killed and frozen.</summary>
public sealed class WorkerKillTests(JobsRedis redis) : IAsyncLifetime
{
    private readonly string _name = $"kill-{Guid.NewGuid():N}";
    private readonly List<Process> _workers = [];
    private IHost? _host;
    private string _connection = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private JobQueue Queue => _host!.Services.GetRequiredService<JobQueue>();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData(RedisServers.Native, 20)]
    [InlineData(RedisServers.Garnet, 5)]
    public async Task No_job_is_lost_or_completed_twice_however_many_workers_are_killed(string server, int kills)
    {
        await ConnectAsync(server);
        for (var worker = 0; worker < 3; worker++)
        {
            Start($"worker-{worker}");
        }

        var added = new List<AddedJob>();
        for (var kill = 0; kill < kills; kill++)
        {
            added.AddRange(await Queue.AddAsync([.. Enumerable.Repeat(new NewJob(WorkerProcess.Type, "5"), 40)], Cancel));
            await Eventually.IsTrueAsync(async () => (await Queue.StatsAsync(Cancel)).Active > 0, Cancel);
            var victim = _workers[kill % 3];
            victim.Kill();
            await victim.WaitForExitAsync(Cancel);
            victim.Dispose();
            _workers[kill % 3] = Launch($"worker-{kill}");
        }

        await Eventually.IsTrueAsync(async () => await Queue.StatsAsync(Cancel) is { Waiting: 0, Delayed: 0, Active: 0 }, Cancel);
        var stats = await Queue.StatsAsync(Cancel);
        Assert.Equal((added.Count, 0, 0), (stats.Completed, stats.Failed, stats.Cancelled));
        var jobs = await Task.WhenAll(added.Select(job => Queue.GetAsync(job.Id, Cancel)));
        Assert.All(jobs, job => Assert.Equal(JobState.Completed, job!.State));
        Assert.Contains(jobs, job => job!.Attempts > 1);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_process_that_was_frozen_for_longer_than_its_lease_changes_nothing(string server)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "SIGSTOP is sent with kill(1).");
        await ConnectAsync(server);
        Start("frozen");
        var added = await Queue.AddAsync(new NewJob(WorkerProcess.Type, "300"), Cancel);
        await Eventually.IsTrueAsync(async () => (await Queue.GetAsync(added.Id, Cancel))!.State == JobState.Active, Cancel);
        await SignalAsync("STOP", _workers[0]);

        Start("awake");
        await Eventually.IsTrueAsync(async () => (await Queue.GetAsync(added.Id, Cancel))!.State == JobState.Completed, Cancel);
        await SignalAsync("CONT", _workers[0]);

        // Once it has done something else it has also tried to write what it had in hand.
        await EndAsync(_workers[1]);
        var next = await Queue.AddAsync(new NewJob(WorkerProcess.Type, "1"), Cancel);
        await Eventually.IsTrueAsync(async () => (await Queue.GetAsync(next.Id, Cancel)) is { State: JobState.Completed, Worker: "frozen" }, Cancel);
        var job = await Queue.GetAsync(added.Id, Cancel);
        Assert.Equal(("\"awake\"", "awake", 2), (job!.Result, job.Worker, job.Attempts));
        Assert.Equal(2, (await Queue.StatsAsync(Cancel)).Completed);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in _workers)
        {
            await EndAsync(worker);
            worker.Dispose();
        }

        _host?.Dispose();
    }

    private static async Task EndAsync(Process worker)
    {
        worker.StandardInput.Close();
        await worker.WaitForExitAsync(CancellationToken.None);
    }

    private static async Task SignalAsync(string signal, Process process)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await kill.WaitForExitAsync(Cancel);
    }

    private async Task ConnectAsync(string server)
    {
        _connection = await redis.ConnectionStringAsync(server);
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton(await redis.ConnectAsync(server));
        builder.AddJobQueue(_name, WorkerProcess.Configure);
        _host = builder.Build();
    }

    private void Start(string name) => _workers.Add(Launch(name));

    private Process Launch(string name) => Process.Start(
        new ProcessStartInfo("dotnet", [typeof(WorkerProcess).Assembly.Location, "jobs-worker", _connection, _name, name]) { RedirectStandardInput = true })!;
}
