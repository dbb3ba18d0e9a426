using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using QuizNet.Quiz;
using QuizNet.Quiz.Quizzes;
using QuizNet.Quiz.Results;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Integration.Authoring;

public sealed class AuthoringTablesTests(Servers servers)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Databases.Sqlite)]
    [InlineData(Databases.Postgres)]
    public async Task A_quiz_from_before_is_published_as_it_is_and_its_games_are_counted(string database)
    {
        var connection = await servers.NewDatabaseAsync(database, Cancel);
        var (json, time) = (StoredQuiz.Write(Desk.Complete), DateTime.UnixEpoch);
        await using (var before = new Before(Options<Before>(connection)))
        {
            await Migrator.MigrateAsync(before, Cancel);
            await before.Database.ExecuteSqlAsync($"INSERT INTO quizzes (id, owner_id, title, document_json, questions, version, created_at, updated_at) VALUES ('old', 'ana', 'Old', {json}, 1, 7, {time}, {time})", Cancel);
            await before.Database.ExecuteSqlAsync($"INSERT INTO games (id, pin, quiz_id, title, options_json, quiz_json, opened_at, ended_at, players) VALUES ('g', '1', 'old', 'Old', '{{}}', {json}, {time}, {time}, 1)", Cancel);
        }

        await using var after = new QuizContext(Options<QuizContext>(connection));
        await Migrator.MigrateAsync(after, Cancel);

        var quiz = await after.Quizzes.Include(old => old.Published).SingleAsync(Cancel);
        Assert.Equal((7, 7, false, true, 1, 3000), (quiz.Version, quiz.PublishedVersion, quiz.Public, quiz.Kept, quiz.Plays, quiz.Standing));
        Assert.Equal((json, 7, "Old", quiz.UpdatedAt), (quiz.Published!.Document, quiz.Published.Version, quiz.Published.Title, quiz.Published.PublishedAt));
        Assert.Equal(quiz.UpdatedAt, quiz.BeganAt);
    }

    private static DbContextOptions<TContext> Options<TContext>(string connection) where TContext : DbContext
    {
        var options = new DbContextOptionsBuilder<TContext>();
        return StorageAddress.Parse(connection).IsPostgres ? options.UseNpgsql(connection).Options : options.UseSqlite(connection).Options;
    }

    private sealed class Before(DbContextOptions<Before> options) : ServiceContext(options)
    {
        protected override string Source => "quiz";

        protected override IReadOnlyList<Migration> OwnMigrations => [new QuizTables(), new ResultTables()];
    }
}
