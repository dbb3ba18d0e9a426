using Microsoft.EntityFrameworkCore.Migrations;

namespace QuizNet.Quiz.Results;

/// <summary>Games that are over. They name each other without foreign keys: all of a game is written in one transaction, and only ever removed.</summary>
[Migration("quiz-002")]
internal sealed class ResultTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "games",
            table => new
            {
                id = table.Column<string>(maxLength: 40),
                pin = table.Column<string>(maxLength: 10),
                quiz_id = table.Column<string>(maxLength: 40, nullable: true),
                title = table.Column<string>(),
                owner_id = table.Column<string>(maxLength: 32, nullable: true),
                options_json = table.Column<string>(),
                quiz_json = table.Column<string>(),
                opened_at = table.Column<DateTime>(),
                ended_at = table.Column<DateTime>(),
                players = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("pk_games", row => row.id));
        migrationBuilder.CreateIndex("ix_games_owner", "games", ["owner_id", "ended_at"]);
        migrationBuilder.CreateTable(
            "game_players",
            table => new
            {
                game_id = table.Column<string>(maxLength: 40),
                player_id = table.Column<string>(maxLength: 40),
                name = table.Column<string>(),
                team = table.Column<string>(nullable: true),
                place = table.Column<int>(),
                points = table.Column<int>(),
                right_answers = table.Column<int>(),
                asked = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("pk_game_players", row => new { row.game_id, row.player_id }));
        migrationBuilder.CreateTable(
            "game_answers",
            table => new
            {
                game_id = table.Column<string>(maxLength: 40),
                question = table.Column<int>(),
                player_id = table.Column<string>(maxLength: 40),
                answer_json = table.Column<string>(),
                elapsed_ms = table.Column<double>(),
                outcome = table.Column<string>(maxLength: 10),
                points = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("pk_game_answers", row => new { row.game_id, row.question, row.player_id }));
    }
}
