using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Events;
using QuizNet.ServiceDefaults.Idempotency;

namespace QuizNet.ServiceDefaults.Storage;

/// <summary>
/// The tables of one service, and the outbox that it shares with the others. Whatever changes something goes through WriteAsync:
/// one transaction that takes the state and the events that tell of it, or neither.
/// </summary>
public abstract class ServiceContext(DbContextOptions options) : DbContext(options)
{
    private const int MostTries = 5;

    // SQLite has one writer at a time. Those of one process queue up here, which is cheaper than waking up and asking again.
    private static readonly SemaphoreSlim OneWriter = new(1);

    private readonly List<OutboxMessage> _emitted = [];
    private bool _givenUp;

    /// <summary>In the order in which they are applied; each is applied once.</summary>
    internal IReadOnlyList<Migration> Migrations => [new EventTables(), new AnsweredRequestTables(), .. OwnMigrations];

    internal bool HasEmitted => _emitted.Count > 0;

    /// <summary>The service that its events come from.</summary>
    protected abstract string Source { get; }

    protected abstract IReadOnlyList<Migration> OwnMigrations { get; }

    /// <summary>Tells of the change that the present transaction makes, once it is made.</summary>
    public void Emit<TEvent>(TEvent happened) where TEvent : IEvent => _emitted.Add(OutboxMessage.Of(happened, Source, TimeProvider.System.StoredNow()));

    /// <summary>The present transaction is to change nothing, whatever has been done in it.</summary>
    public void GiveUp() => _givenUp = true;

    /// <summary>
    /// Does the work and saves it. It is done again from the start where another writer was in the way; a failure of the commit
    /// itself is not repeated, because the outcome is unknown then.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var alone = Database.IsSqlite();
        if (alone)
        {
            await OneWriter.WaitAsync(cancellationToken);
        }

        try
        {
            for (var tries = 1; ; tries++)
            {
                try
                {
                    return await WriteOnceAsync(work, cancellationToken);
                }
                catch (Exception failure) when (tries < MostTries && DatabaseFailures.IsContention(failure))
                {
                    ChangeTracker.Clear();
                    await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(5, 20 * tries)), cancellationToken);
                }
            }
        }
        finally
        {
            _emitted.Clear();
            if (alone)
            {
                OneWriter.Release();
            }
        }
    }

    public Task WriteAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken) => WriteAsync(
        async token =>
        {
            await work(token);
            return true;
        },
        cancellationToken);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTimes>();
        configurationBuilder.Conventions.Add(_ => new SnakeCaseColumns());
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<OutboxMessage>(message =>
        {
            message.ToTable("outbox").HasKey(property => property.Number);
            message.Property(property => property.Key).HasColumnName("event_key");
            message.Property(property => property.Time).HasColumnName("created_at");
            message.Property(property => property.Data).HasColumnName("data_json");
        });
        modelBuilder.Entity<InboxEntry>().ToTable("inbox").HasKey(entry => new { entry.Group, entry.EventId });
        modelBuilder.Entity<InboxEntry>().Property(entry => entry.Group).HasColumnName("subscriber_group");
        modelBuilder.Entity<AnsweredRequest>().ToTable("answered_requests").Property(request => request.Answer).HasColumnName("answer_json");
    }

    private async Task<T> WriteOnceAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        _emitted.Clear();
        _givenUp = false;
        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        var result = await work(cancellationToken);
        if (_givenUp)
        {
            ChangeTracker.Clear();
            return result;
        }

        await SaveChangesAsync(cancellationToken);
        if (_emitted.Count > 0)
        {
            // After the state: its row locks then make the numbers of the outbox follow the order of the changes to one thing.
            AddRange(_emitted);
            await SaveChangesAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return result;
    }
}
