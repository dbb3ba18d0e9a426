using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Events;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Integration.Events;

/// <summary>A small service that emits events and handles them: one replica of it.</summary>
internal sealed class EventHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private EventHost(WebApplication app) => _app = app;

    public EventLog Log => _app.Services.GetRequiredService<EventLog>();

    public static async Task<EventHost> StartAsync(string redis, string database, Handled handled)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection([new("ConnectionStrings:redis", redis), new("ConnectionStrings:quiznet", database), new("urls", "http://127.0.0.1:0")]);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(handled);
        builder.AddStorage<NotesContext>();
        builder.AddEventHandler<DataUpdated, Recorder>(handled.Group);
        var host = new EventHost(builder.Build());
        await host._app.StartAsync();
        return host;
    }

    /// <summary>In one transaction, as a service does it.</summary>
    public async Task EmitAsync(string key, params long[] versions)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<NotesContext>();
        await context.WriteAsync(
            _ =>
            {
                foreach (var version in versions)
                {
                    context.Emit(new DataUpdated(key, key, null, null, version));
                }

                return Task.CompletedTask;
            },
            CancellationToken.None);
    }

    /// <summary>How many notes the handler has left of the keys that begin so. The log is shared with other tests.</summary>
    public async Task<int> NotesAsync(string prefix)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<NotesContext>().Notes.CountAsync(note => note.Text.StartsWith(prefix));
    }

    public async Task<int> OutboxAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<NotesContext>().Set<OutboxMessage>().CountAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}

/// <summary>What a group has handled, by key, in its order, and what it shall fail at.</summary>
internal sealed class Handled(string group)
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<long>> _byKey = [];

    public string Group => group;

    public Func<DataUpdated, bool> Fails { get; set; } = _ => false;

    public IReadOnlyList<long> Of(string key) => [.. _byKey.GetValueOrDefault(key, [])];

    public void Add(DataUpdated happened) => _byKey.GetOrAdd(happened.Id, _ => []).Enqueue(happened.Version);
}

internal sealed class Recorder(Handled handled, NotesContext context) : IHandle<DataUpdated>
{
    public Task HandleAsync(DataUpdated happened, CancellationToken cancellationToken)
    {
        if (handled.Fails(happened))
        {
            throw new InvalidOperationException("It was told to fail.");
        }

        handled.Add(happened);
        context.Add(new Note { Text = $"{happened.Id} {happened.Version}" });
        return Task.CompletedTask;
    }
}

internal sealed class NotesContext(DbContextOptions<NotesContext> options) : ServiceContext(options)
{
    public DbSet<Note> Notes => Set<Note>();

    protected override string Source => "notes";

    protected override IReadOnlyList<Migration> OwnMigrations => [new NotesTables()];

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Note>().ToTable("notes").HasKey(note => note.Number);
    }
}

internal sealed class Note
{
    public long Number { get; init; }

    public required string Text { get; init; }
}

[Migration("notes-001")]
internal sealed class NotesTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "notes",
        table => new { number = table.Column<long>().Numbered(), text = table.Column<string>() },
        constraints: table => table.PrimaryKey("pk_notes", row => row.number));
}
