using Microsoft.EntityFrameworkCore.Migrations;

namespace QuizNet.ServiceDefaults.Idempotency;

/// <summary>Shared by all services on one database.</summary>
[Migration("answered-requests-001")]
internal sealed class AnsweredRequestTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "answered_requests",
            table => new
            {
                id = table.Column<string>(maxLength: 64),
                fingerprint = table.Column<string>(maxLength: 64),
                answer_json = table.Column<string>(),
                answered_at = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("pk_answered_requests", row => row.id));
        migrationBuilder.CreateIndex("ix_answered_requests_answered_at", "answered_requests", "answered_at");
    }
}
