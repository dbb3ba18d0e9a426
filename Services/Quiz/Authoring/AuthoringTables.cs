using Microsoft.EntityFrameworkCore.Migrations;

namespace QuizNet.Quiz.Authoring;

/// <summary>What is there already is published as it is. Tables name each other without foreign keys: whoever deletes a quiz deletes all of it in one transaction.</summary>
[Migration("quiz-003")]
internal sealed class AuthoringTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ExtendQuizzes(migrationBuilder);
        AddPublished(migrationBuilder);
        AddSharing(migrationBuilder);

        // Terms and ids are compared byte by byte in both databases, so that prefixes and pages mean the same.
        var bytes = ActiveProvider!.Contains("PostgreSQL", StringComparison.Ordinal) ? "C" : "BINARY";
        AddCatalogue(migrationBuilder, bytes);
        AddBank(migrationBuilder, bytes);
    }

    private static void ExtendQuizzes(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("owner_name", "quizzes", nullable: true);
        migrationBuilder.AddColumn<string>("tags", "quizzes", nullable: true);
        migrationBuilder.AddColumn<long>("published_version", "quizzes", nullable: true);
        migrationBuilder.AddColumn<bool>("is_public", "quizzes", nullable: false, defaultValue: false);
        migrationBuilder.AddColumn<string>("saved_by", "quizzes", maxLength: 32, nullable: true);
        migrationBuilder.AddColumn<string>("saved_by_name", "quizzes", nullable: true);
        migrationBuilder.AddColumn<DateTime>("began_at", "quizzes", nullable: true);
        migrationBuilder.AddColumn<bool>("kept", "quizzes", nullable: false, defaultValue: true);
        migrationBuilder.AddColumn<int>("plays", "quizzes", nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<int>("ratings", "quizzes", nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<int>("stars", "quizzes", nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<int>("standing", "quizzes", nullable: false, defaultValue: 3000);
        migrationBuilder.Sql("UPDATE quizzes SET published_version = version, began_at = updated_at, saved_by = owner_id, plays = (SELECT COUNT(*) FROM games WHERE games.quiz_id = quizzes.id)");
        migrationBuilder.CreateIndex("ix_quizzes_standing", "quizzes", ["is_public", "standing", "id"]);
        migrationBuilder.CreateIndex("ix_quizzes_plays", "quizzes", ["is_public", "plays", "id"]);
        migrationBuilder.CreateTable(
            "quiz_versions",
            table => new
            {
                quiz_id = table.Column<string>(maxLength: 40),
                version = table.Column<long>(),
                title = table.Column<string>(),
                questions = table.Column<int>(),
                published = table.Column<bool>(),
                document_json = table.Column<string>(),
                saved_at = table.Column<DateTime>(),
                saved_by_name = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("pk_quiz_versions", row => new { row.quiz_id, row.version }));
    }

    private static void AddPublished(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "published_quizzes",
            table => new
            {
                quiz_id = table.Column<string>(maxLength: 40),
                version = table.Column<long>(),
                title = table.Column<string>(),
                description = table.Column<string>(nullable: true),
                language = table.Column<string>(nullable: true),
                tags = table.Column<string>(nullable: true),
                questions = table.Column<int>(),
                document_json = table.Column<string>(),
                published_at = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("pk_published_quizzes", row => row.quiz_id));
        migrationBuilder.CreateIndex("ix_published_quizzes_time", "published_quizzes", ["published_at", "quiz_id"]);
        migrationBuilder.Sql("""
            INSERT INTO published_quizzes (quiz_id, version, title, description, language, questions, document_json, published_at)
            SELECT id, version, title, description, language, questions, document_json, updated_at FROM quizzes
            """);
    }

    private static void AddSharing(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "quiz_shares",
            table => new
            {
                id = table.Column<string>(maxLength: 40),
                quiz_id = table.Column<string>(maxLength: 40),
                rights = table.Column<string>(maxLength: 10),
                share_key = table.Column<string>(maxLength: 40),
                created_at = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("pk_quiz_shares", row => row.id));
        migrationBuilder.CreateIndex("ix_quiz_shares_quiz", "quiz_shares", "quiz_id");
        migrationBuilder.CreateTable(
            "quiz_authors",
            table => new
            {
                share_id = table.Column<string>(maxLength: 40),
                user_id = table.Column<string>(maxLength: 32),
                quiz_id = table.Column<string>(maxLength: 40),
                came_at = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("pk_quiz_authors", row => new { row.share_id, row.user_id }));
        migrationBuilder.CreateIndex("ix_quiz_authors_user", "quiz_authors", "user_id");
        migrationBuilder.CreateIndex("ix_quiz_authors_quiz", "quiz_authors", "quiz_id");
    }

    private static void AddCatalogue(MigrationBuilder migrationBuilder, string bytes)
    {
        migrationBuilder.CreateTable(
            "quiz_ratings",
            table => new
            {
                quiz_id = table.Column<string>(maxLength: 40),
                user_id = table.Column<string>(maxLength: 32),
                stars = table.Column<int>(),
                rated_at = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("pk_quiz_ratings", row => new { row.quiz_id, row.user_id }));
        migrationBuilder.CreateTable(
            "quiz_terms",
            table => new
            {
                term = table.Column<string>(maxLength: 130, collation: bytes),
                quiz_id = table.Column<string>(maxLength: 40),
                weight = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("pk_quiz_terms", row => new { row.term, row.quiz_id }));
        migrationBuilder.CreateIndex("ix_quiz_terms_quiz", "quiz_terms", "quiz_id");
    }

    private static void AddBank(MigrationBuilder migrationBuilder, string bytes)
    {
        migrationBuilder.CreateTable(
            "bank_questions",
            table => new
            {
                id = table.Column<string>(maxLength: 40, collation: bytes),
                owner_id = table.Column<string>(maxLength: 32),
                type = table.Column<string>(maxLength: 12),
                question_json = table.Column<string>(),
                words = table.Column<string>(),
                tags = table.Column<string>(nullable: true),
                version = table.Column<long>(),
                updated_at = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("pk_bank_questions", row => row.id));
        migrationBuilder.CreateIndex("ix_bank_questions_owner", "bank_questions", ["owner_id", "id"]);
    }
}
