using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using QuizNet.Support;

namespace QuizNet.Integration.Storage;

/// <summary>The SQLite provider loads and does what the services will ask of it, whichever feed it came from.</summary>
public sealed class SqliteProviderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_can_be_written_changed_in_bulk_and_read()
    {
        using var directory = new TemporaryDirectory();
        await using var context = new NotesContext(Path.Combine(directory.Path, "notes.sqlite"));
        await context.Database.EnsureCreatedAsync(Cancel);
        context.AddRange(new Note { Text = "one" }, new Note { Text = "two" }, new Note { Text = "three" });
        await context.SaveChangesAsync(Cancel);

        var changed = await context.Notes.Where(note => note.Text != "one").ExecuteUpdateAsync(set => set.SetProperty(note => note.Text, note => note.Text + "!"), Cancel);
        var deleted = await context.Notes.Where(note => note.Text == "one").ExecuteDeleteAsync(Cancel);

        Assert.Equal((2, 1), (changed, deleted));
        Assert.Equal(["three!", "two!"], await context.Notes.Select(note => note.Text).Order().ToListAsync(Cancel));
        Assert.Equal("wal", await context.Database.SqlQuery<string>($"PRAGMA journal_mode=WAL").ToListAsync(Cancel) is [var mode] ? mode : null);
    }

    private sealed class NotesContext(string path) : DbContext
    {
        public DbSet<Note> Notes => Set<Note>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite($"Data Source={path};Pooling=False");
    }

    private sealed class Note
    {
        public int Id { get; init; }

        [MaxLength(100)]
        public required string Text { get; set; }
    }
}
