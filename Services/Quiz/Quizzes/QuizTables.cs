using Microsoft.EntityFrameworkCore.Migrations;

namespace QuizNet.Quiz.Quizzes;

[Migration("quiz-001")]
internal sealed class QuizTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "quizzes",
            table => new
            {
                id = table.Column<string>(maxLength: 40),
                owner_id = table.Column<string>(maxLength: 32, nullable: true),
                title = table.Column<string>(),
                description = table.Column<string>(nullable: true),
                language = table.Column<string>(nullable: true),
                document_json = table.Column<string>(),
                questions = table.Column<int>(),
                version = table.Column<long>(),
                created_at = table.Column<DateTime>(),
                updated_at = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("pk_quizzes", row => row.id));
        migrationBuilder.CreateIndex("ix_quizzes_owner", "quizzes", ["owner_id", "updated_at"]);
    }
}
