using Microsoft.EntityFrameworkCore.Migrations;

namespace QuizNet.Quiz.Reports.Keeping;

/// <summary>What lists of reports show without reading all answers, what late players were asked, and how long all of it is kept.</summary>
[Migration("quiz-006")]
internal sealed class ReportTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("title_key", "games", nullable: false, defaultValue: "");
        migrationBuilder.AddColumn<int>("questions", "games", nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<int>("right_answers", "games", nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<int>("judged_answers", "games", nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<int>("played", "games", nullable: true);
        migrationBuilder.AddColumn<DateTime>("removed_at", "games", nullable: true);
        migrationBuilder.AddColumn<int>("first_question", "game_players", nullable: true);
        migrationBuilder.Sql($"""
            UPDATE games SET
              title_key = lower(title),
              questions = ({CountQuestions()}),
              right_answers = (SELECT COUNT(*) FROM game_answers WHERE game_id = games.id AND outcome = 'Right'),
              judged_answers = (SELECT COUNT(*) FROM game_answers WHERE game_id = games.id AND outcome <> 'Noted')
            """);
        migrationBuilder.CreateIndex("ix_games_ended", "games", "ended_at");
        migrationBuilder.CreateIndex("ix_games_removed", "games", "removed_at");
        migrationBuilder.CreateTable(
            "report_retention",
            table => new
            {
                owner_id = table.Column<string>(maxLength: 32),
                days = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("pk_report_retention", row => row.owner_id));
    }

    // The two databases read JSON in different words.
    private string CountQuestions() => ActiveProvider!.EndsWith("Sqlite", StringComparison.Ordinal)
        ? "SELECT COUNT(*) FROM json_each(quiz_json, '$.questions') WHERE json_extract(value, '$.type') <> 'slide'"
        : "SELECT COUNT(*) FROM json_array_elements(quiz_json::json -> 'questions') AS question WHERE question ->> 'type' <> 'slide'";
}
