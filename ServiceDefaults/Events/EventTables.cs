using Microsoft.EntityFrameworkCore.Migrations;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.ServiceDefaults.Events;

/// <summary>Outbox and inbox, shared by all services on one database.</summary>
[Migration("events-001")]
internal sealed class EventTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "outbox",
            table => new
            {
                number = table.Column<long>().Numbered(),
                event_id = table.Column<string>(maxLength: 32),
                type = table.Column<string>(maxLength: 100),
                event_key = table.Column<string>(maxLength: 200),
                source = table.Column<string>(maxLength: 50),
                created_at = table.Column<DateTime>(),
                trace_parent = table.Column<string>(maxLength: 100, nullable: true),
                data_json = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("pk_outbox", row => row.number));
        migrationBuilder.CreateTable(
            "inbox",
            table => new
            {
                subscriber_group = table.Column<string>(maxLength: 100),
                event_id = table.Column<string>(maxLength: 32),
                handled_at = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("pk_inbox", row => new { row.subscriber_group, row.event_id }));
        migrationBuilder.CreateIndex("ix_inbox_handled_at", "inbox", "handled_at");
    }
}
