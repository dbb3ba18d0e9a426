using Microsoft.EntityFrameworkCore.Migrations;

namespace QuizNet.Quiz.Assigned;

/// <summary>
/// Assignments, each with the quiz as it was when it was assigned; who takes part, what they have tried and answered. Without foreign keys: whoever deletes
/// takes the assignment first, which keeps others from adding to it.
/// </summary>
[Migration("quiz-005")]
internal sealed class AssignedTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "assignments",
            table => new
            {
                id = table.Column<string>(maxLength: 40),
                code = table.Column<string>(maxLength: 8),
                quiz_id = table.Column<string>(maxLength: 40),
                owner_id = table.Column<string>(maxLength: 32),
                title = table.Column<string>(),
                language = table.Column<string>(nullable: true),
                questions = table.Column<int>(),
                options_json = table.Column<string>(),
                opens_at = table.Column<DateTime>(nullable: true),
                closes_at = table.Column<DateTime>(nullable: true),
                version = table.Column<long>(),
                created_at = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("pk_assignments", row => row.id));
        migrationBuilder.CreateIndex("ix_assignments_code", "assignments", "code", unique: true);
        migrationBuilder.CreateIndex("ix_assignments_owner", "assignments", ["owner_id", "id"]);
        migrationBuilder.CreateTable(
            "assigned_quizzes",
            table => new { assignment_id = table.Column<string>(maxLength: 40), quiz_json = table.Column<string>() },
            constraints: table => table.PrimaryKey("pk_assigned_quizzes", row => row.assignment_id));
        migrationBuilder.CreateTable(
            "assigned_players",
            table => new
            {
                id = table.Column<string>(maxLength: 40),
                assignment_id = table.Column<string>(maxLength: 40),
                account_id = table.Column<string>(maxLength: 32, nullable: true),
                key_hash = table.Column<string>(maxLength: 40),
                name = table.Column<string>(),
                name_key = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("pk_assigned_players", row => row.id));
        migrationBuilder.CreateIndex("ix_assigned_players_name", "assigned_players", ["assignment_id", "name_key"], unique: true);
        migrationBuilder.CreateIndex("ix_assigned_players_key", "assigned_players", ["assignment_id", "key_hash"], unique: true);

        // Those without an account are no duplicates of each other: NULL is never the same as NULL here.
        migrationBuilder.CreateIndex("ix_assigned_players_account", "assigned_players", ["assignment_id", "account_id"], unique: true);
        migrationBuilder.CreateTable(
            "attempts",
            table => new
            {
                id = table.Column<string>(maxLength: 40),
                assignment_id = table.Column<string>(maxLength: 40),
                player_id = table.Column<string>(maxLength: 40),
                number = table.Column<int>(),
                seed = table.Column<string>(maxLength: 40),
                began_at = table.Column<DateTime>(),
                ends_at = table.Column<DateTime>(nullable: true),
                behind = table.Column<int>(),
                shown_at = table.Column<DateTime>(nullable: true),
                ended_at = table.Column<DateTime>(nullable: true),
                ended_by = table.Column<string>(maxLength: 10, nullable: true),
                points = table.Column<int>(),
                right_answers = table.Column<int>(),
                version = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("pk_attempts", row => row.id));
        migrationBuilder.CreateIndex("ix_attempts_player", "attempts", ["player_id", "number"], unique: true);
        migrationBuilder.CreateIndex("ix_attempts_assignment", "attempts", "assignment_id");
        migrationBuilder.CreateIndex("ix_attempts_running", "attempts", ["ended_at", "ends_at"]);
        migrationBuilder.CreateTable(
            "attempt_answers",
            table => new
            {
                attempt_id = table.Column<string>(maxLength: 40),
                question = table.Column<int>(),
                assignment_id = table.Column<string>(maxLength: 40),
                answer_json = table.Column<string>(),
                elapsed_ms = table.Column<double>(),
                outcome = table.Column<string>(maxLength: 10),
                points = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("pk_attempt_answers", row => new { row.attempt_id, row.question }));
        migrationBuilder.CreateIndex("ix_attempt_answers_assignment", "attempt_answers", "assignment_id");
    }
}
