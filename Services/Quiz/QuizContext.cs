using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using QuizNet.Quiz.Assigned;
using QuizNet.Quiz.Assigned.Rows;
using QuizNet.Quiz.Authoring;
using QuizNet.Quiz.Authoring.Bank;
using QuizNet.Quiz.Authoring.Catalogue;
using QuizNet.Quiz.Authoring.Sharing;
using QuizNet.Quiz.Authoring.Versions;
using QuizNet.Quiz.Quizzes;
using QuizNet.Quiz.Reports.Keeping;
using QuizNet.Quiz.Results;
using QuizNet.Quiz.Results.Rows;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz;

internal sealed class QuizContext(DbContextOptions<QuizContext> options) : ServiceContext(options)
{
    public DbSet<StoredQuiz> Quizzes => Set<StoredQuiz>();

    public DbSet<PublishedQuiz> PublishedQuizzes => Set<PublishedQuiz>();

    public DbSet<StoredVersion> Versions => Set<StoredVersion>();

    public DbSet<StoredShare> Shares => Set<StoredShare>();

    public DbSet<CoAuthor> CoAuthors => Set<CoAuthor>();

    public DbSet<StoredRating> Ratings => Set<StoredRating>();

    public DbSet<StoredTerm> Terms => Set<StoredTerm>();

    public DbSet<BankQuestion> Bank => Set<BankQuestion>();

    public DbSet<GameRow> Games => Set<GameRow>();

    public DbSet<PlayerRow> Players => Set<PlayerRow>();

    public DbSet<AnswerRow> Answers => Set<AnswerRow>();

    public DbSet<RetentionRow> Retentions => Set<RetentionRow>();

    public DbSet<AssignmentRow> Assignments => Set<AssignmentRow>();

    public DbSet<AssignedQuizRow> AssignedQuizzes => Set<AssignedQuizRow>();

    public DbSet<AssignedPlayerRow> AssignedPlayers => Set<AssignedPlayerRow>();

    public DbSet<AttemptRow> Attempts => Set<AttemptRow>();

    public DbSet<AttemptAnswerRow> AttemptAnswers => Set<AttemptAnswerRow>();

    protected override string Source => "quiz";

    protected override IReadOnlyList<Migration> OwnMigrations => [new QuizTables(), new ResultTables(), new AuthoringTables(), new AssignedTables(), new ReportTables()];

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<StoredQuiz>(quiz =>
        {
            quiz.ToTable("quizzes");
            quiz.Property(property => property.Owner).HasColumnName("owner_id");
            quiz.Property(property => property.Document).HasColumnName("document_json");
            quiz.Property(property => property.Public).HasColumnName("is_public");
            quiz.HasOne(property => property.Published).WithOne().HasForeignKey<PublishedQuiz>(published => published.QuizId);

            // Last line of defence: a change that was made to an older version fails.
            quiz.Property(property => property.Version).IsConcurrencyToken();
        });
        modelBuilder.AddAuthoring();
        modelBuilder.Entity<GameRow>(game =>
        {
            game.ToTable("games");
            game.Property(property => property.Owner).HasColumnName("owner_id");
            game.Property(property => property.Options).HasColumnName("options_json");
            game.Property(property => property.Quiz).HasColumnName("quiz_json");
        });
        modelBuilder.Entity<PlayerRow>().ToTable("game_players").HasKey(player => new { player.GameId, player.PlayerId });
        modelBuilder.Entity<PlayerRow>().Property(player => player.Right).HasColumnName("right_answers");
        modelBuilder.Entity<AnswerRow>().ToTable("game_answers").HasKey(answer => new { answer.GameId, answer.Question, answer.PlayerId });
        modelBuilder.Entity<AnswerRow>().Property(answer => answer.Answer).HasColumnName("answer_json");
        modelBuilder.Entity<RetentionRow>().ToTable("report_retention").HasKey(retention => retention.Owner);
        modelBuilder.Entity<RetentionRow>().Property(retention => retention.Owner).HasColumnName("owner_id");
        AssignedModel.Configure(modelBuilder);
    }
}
