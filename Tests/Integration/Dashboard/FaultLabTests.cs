using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using QuizNet.Contracts;
using QuizNet.Support;

namespace QuizNet.Integration.Dashboard;

/// <summary>An orchestrator that runs one process, which the lab may hurt.</summary>
public sealed class FaultLabTests : IAsyncLifetime
{
    private const string Key = "the-key-of-the-orchestrator";

    private readonly string _address = $"http://localhost:{FreePort.Next()}";
    private readonly Process _victim = Process.Start("sleep", ["300"]);
    private readonly List<string> _commands = [];
    private readonly WebApplication _orchestrator;
    private readonly DashboardHost _dashboard;

    public FaultLabTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(_address);
        _orchestrator = builder.Build();
        _orchestrator.UseWhen(
            context => context.Request.Path.StartsWithSegments("/api/resources"),
            api => api.Use((context, next) => context.Request.Headers.Authorization == $"Bearer {Key}" ? next(context) : Task.FromResult(context.Response.StatusCode = 401)));
        _orchestrator.MapGet("/api/resources", () => Results.Text(Resources(), "application/json"));
        _orchestrator.MapGet("/api/resources/auth-1/logs", (bool follow) => Results.Text($"a line, follow={follow}\n"));
        _orchestrator.MapPost("/api/resources/{id}/{command}", (string id, string command) =>
        {
            _commands.Add($"{command} {id}");
            return Results.Text("{}", "application/json");
        });
        _dashboard = new DashboardHost(
            ("ResourceService:Url", _address), ("ResourceService:Key", Key),
            ("services:auth:http:0", _address), ("services:gateway:http:0", _address), ("Identity:Key", "the-dashboards-key"));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _orchestrator.StartAsync(Cancel);

    public async ValueTask DisposeAsync()
    {
        await _dashboard.DisposeAsync();
        await _orchestrator.DisposeAsync();
        _victim.Kill();
        _victim.Dispose();
    }

    [Fact]
    public async Task Resources_are_shown_with_their_output_and_commanded_by_admins_only()
    {
        var list = await _dashboard.Operator.SendAsync("GET", "/api/resources", cancellationToken: Cancel);
        var output = await _dashboard.Operator.GetStringAsync("/api/resources/auth-1/logs?follow=true", Cancel);
        var nobody = await PostAsync("/api/resources/auth-1/restart", null);
        var player = await PostAsync("/api/resources/auth-1/restart", _dashboard.Player);
        var admin = await PostAsync("/api/resources/auth-1/restart", _dashboard.Admin);
        var unknown = await PostAsync("/api/resources/auth-1/explode", _dashboard.Admin);
        var redis = await PostAsync("/api/lab/redis/stop", _dashboard.Admin);

        Assert.Equal(("auth-1", 3), (list.Body[0].GetProperty("id").GetString(), list.Body[0].GetProperty("restarts").GetInt32()));
        Assert.Equal("a line, follow=True\n", output);
        Assert.Equal(
            [HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.OK],
            [nobody.Status, player.Status, admin.Status, unknown.Status, redis.Status]);
        Assert.Equal(["restart auth-1", "stop redis"], _commands);
    }

    [Fact]
    public async Task The_gateway_is_asked_to_drain_in_the_name_of_the_dashboard()
    {
        var service = "";
        _orchestrator.MapPost("/api/auth/service-token", (ServiceTokenRequest request) =>
        {
            service = $"{request.Service} with {request.Key}";
            return Results.Text("""{"token":"of-the-dashboard","expiresIn":900}""", "application/json");
        });
        _orchestrator.MapPost("/api/drain/{id}", (string id, DrainRequest request, HttpContext context) =>
        {
            _commands.Add($"drain {id} {request.Drain} {context.Request.Headers.Authorization}");
            return Results.Text("{}", "application/json");
        });

        var drained = await PostAsync("/api/lab/auth-service-1-27147/drain", _dashboard.Admin, """{"drain":true}""");
        var used = await PostAsync("/api/lab/auth-service-1-27147/drain", _dashboard.Admin, """{"drain":false}""");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, "dashboard with the-dashboards-key"), (drained.Status, used.Status, service));
        Assert.Equal(["drain auth-service-1-27147 True Bearer of-the-dashboard", "drain auth-service-1-27147 False Bearer of-the-dashboard"], _commands);
    }

    [Fact]
    public async Task A_frozen_replica_stands_still_until_it_is_thawed()
    {
        var answer = await PostAsync("/api/lab/auth-service-1-27147/freeze", _dashboard.Admin, """{"seconds":100}""");
        await Eventually.IsTrueAsync(() => State() == 'T', Cancel);

        await PostAsync("/api/lab/auth-1/thaw", _dashboard.Admin);
        await Eventually.IsTrueAsync(() => State() == 'S', Cancel);

        Assert.Equal((HttpStatusCode.OK, "auth-1"), (answer.Status, answer["instance"].GetString()));
        Assert.True(answer.Body.TryGetProperty("until", out _));
    }

    [Theory]
    [InlineData("freeze")]
    [InlineData("slow")]
    public async Task A_fault_with_an_end_ends(string fault)
    {
        var answer = await PostAsync($"/api/lab/auth-1/{fault}", _dashboard.Admin, """{"seconds":0.6}""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        await Eventually.IsTrueAsync(() => State() == 'T', Cancel);
        await Eventually.IsTrueAsync(() => Shells() == 0 && State() == 'S', Cancel);
    }

    [Fact]
    public async Task A_killed_replica_is_gone()
    {
        var answer = await PostAsync("/api/lab/auth-1/kill", _dashboard.Admin);
        await _victim.WaitForExitAsync(Cancel);

        Assert.Equal((HttpStatusCode.OK, 137), (answer.Status, _victim.ExitCode));
    }

    [Theory]
    [InlineData("/api/lab/auth-1/kill", null, HttpStatusCode.Unauthorized)]
    [InlineData("/api/lab/data-1/kill", null, HttpStatusCode.NotFound)]
    [InlineData("/api/lab/compute-1/freeze", null, HttpStatusCode.Conflict)]
    [InlineData("/api/lab/dashboard-1/kill", null, HttpStatusCode.Conflict)]
    [InlineData("/api/lab/auth-1/freeze", """{"seconds":-1}""", HttpStatusCode.BadRequest)]
    [InlineData("/api/lab/auth-1/slow", """{"seconds":100000}""", HttpStatusCode.BadRequest)]
    [InlineData("/api/lab/auth-1/drain", null, HttpStatusCode.ServiceUnavailable)]
    public async Task What_cannot_be_done_is_told(string path, string? body, HttpStatusCode status)
    {
        var answer = await PostAsync(path, status == HttpStatusCode.Unauthorized ? null : _dashboard.Admin, body);

        Assert.Equal(status, answer.Status);
        Assert.False(_victim.HasExited);
    }

    private Task<Answer> PostAsync(string path, string? token, string? body = null) => _dashboard.Client.SendAsync("POST", path, body, token, Cancel);

    // Field 3 of /proc/id/stat: S sleeps, T is stopped.
    private char State() => File.ReadAllText($"/proc/{_victim.Id}/stat").Split(") ")[1][0];

    private int Shells() => Directory.EnumerateDirectories("/proc").Count(directory =>
    {
        try
        {
            return File.ReadAllText(Path.Combine(directory, "cmdline")) is var command
                && command.Contains("\0quiznet-fault\0", StringComparison.Ordinal) && command.Contains($"\0{_victim.Id}\0", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    });

    private string Resources() => $$"""
        [{"id":"auth-1","resource":"auth","state":"Running","health":"Healthy","pid":{{_victim.Id}},"restarts":3,"startedAt":"2026-01-01T12:00:00Z","urls":["http://localhost:1"]},
        {"id":"compute-1","resource":"compute","state":"Exited","pid":null,"restarts":0,"exitCode":1,"urls":[]},
        {"id":"dashboard-1","resource":"dashboard","state":"Running","pid":{{Environment.ProcessId}},"restarts":0,"urls":[]}]
        """;
}
