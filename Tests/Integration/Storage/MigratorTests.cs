using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using QuizNet.Data;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Integration.Storage;

public sealed class MigratorTests(Servers servers)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Databases.Sqlite)]
    [InlineData(Databases.Postgres)]
    public async Task Ten_replicas_that_start_at_once_make_the_tables_and_the_first_items_once(string database)
    {
        var connection = await servers.NewDatabaseAsync(database, Cancel);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(
            async () =>
            {
                await using var context = new DataContext(Options<DataContext>(connection));
                await Migrator.MigrateAsync(context, Cancel);
            },
            Cancel)));

        await using var after = new DataContext(Options<DataContext>(connection));
        Assert.Equal(10, await after.Items.CountAsync(Cancel));
        await Migrator.MigrateAsync(after, Cancel);
        Assert.Equal(10, await after.Items.CountAsync(Cancel));
    }

    [Theory]
    [InlineData(Databases.Sqlite)]
    [InlineData(Databases.Postgres)]
    public async Task A_migration_that_fails_halfway_leaves_nothing_behind(string database)
    {
        var connection = await servers.NewDatabaseAsync(database, Cancel);
        await using var context = new HalfwayContext(Options<HalfwayContext>(connection));

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Migrator.MigrateAsync(context, Cancel));

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => context.Database.ExecuteSqlAsync($"SELECT * FROM half", Cancel));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => context.Database.ExecuteSqlAsync($"SELECT * FROM outbox", Cancel));
    }

    private static DbContextOptions<TContext> Options<TContext>(string connection) where TContext : DbContext
    {
        var options = new DbContextOptionsBuilder<TContext>();
        if (StorageAddress.Parse(connection).IsPostgres)
        {
            options.UseNpgsql(new NpgsqlConnectionStringBuilder(connection) { MaxPoolSize = 20 }.ConnectionString);
        }
        else
        {
            options.UseSqlite(connection).AddInterceptors(new SqliteTuning());
        }

        return options.Options;
    }

    private sealed class HalfwayContext(DbContextOptions<HalfwayContext> options) : ServiceContext(options)
    {
        protected override string Source => "half";

        protected override IReadOnlyList<Migration> OwnMigrations => [new HalfwayTables()];
    }

    [Migration("half-001")]
    private sealed class HalfwayTables : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable("half", table => new { id = table.Column<int>() });
            migrationBuilder.Sql("THIS IS NOT SQL");
        }
    }
}
