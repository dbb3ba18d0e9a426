using Microsoft.EntityFrameworkCore.Migrations;

namespace QuizNet.Dashboard.Alerts.History;

/// <summary>Ids are compared byte by byte in both databases: they grow with time, and pages follow them.</summary>
[Migration("dashboard-001")]
internal sealed class AlertTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        var bytes = ActiveProvider!.Contains("PostgreSQL", StringComparison.Ordinal) ? "C" : "BINARY";
        migrationBuilder.CreateTable(
            "alert_incidents",
            table => new
            {
                id = table.Column<string>(maxLength: 32, collation: bytes),
                subject = table.Column<string>(maxLength: 200),
                instance = table.Column<string>(maxLength: 200, nullable: true),
                cause = table.Column<string>(maxLength: 100),
                severity = table.Column<string>(maxLength: 20),
                summary = table.Column<string>(maxLength: 500),
                began_at = table.Column<DateTime>(),
                fired_at = table.Column<DateTime>(nullable: true),
                ended_at = table.Column<DateTime>(nullable: true),
                announced_at = table.Column<DateTime>(nullable: true),
                announced_severity = table.Column<string>(maxLength: 20, nullable: true),
                reminded_at = table.Column<DateTime>(nullable: true),
                acknowledged_at = table.Column<DateTime>(nullable: true),
                acknowledged_by = table.Column<string>(maxLength: 200, nullable: true),
                hidden_by = table.Column<string>(maxLength: 32, nullable: true),
                hidden = table.Column<int>(),
                is_silenced = table.Column<bool>(),
            },
            constraints: table => table.PrimaryKey("pk_alert_incidents", row => row.id));
        migrationBuilder.CreateIndex("ix_alert_incidents_ended_at", "alert_incidents", "ended_at");
        migrationBuilder.CreateTable(
            "alert_silences",
            table => new
            {
                id = table.Column<string>(maxLength: 32, collation: bytes),
                is_maintenance = table.Column<bool>(),
                subject = table.Column<string>(maxLength: 200, nullable: true),
                cause = table.Column<string>(maxLength: 100, nullable: true),
                instance = table.Column<string>(maxLength: 200, nullable: true),
                from_at = table.Column<DateTime>(),
                until_at = table.Column<DateTime>(),
                reason = table.Column<string>(maxLength: 500),
                created_by = table.Column<string>(maxLength: 200),
            },
            constraints: table => table.PrimaryKey("pk_alert_silences", row => row.id));
        migrationBuilder.CreateIndex("ix_alert_silences_until_at", "alert_silences", "until_at");
        migrationBuilder.CreateTable(
            "alert_deliveries",
            table => new
            {
                id = table.Column<string>(maxLength: 32, collation: bytes),
                incident_id = table.Column<string>(maxLength: 32, nullable: true),
                kind = table.Column<string>(maxLength: 20),
                target = table.Column<string>(maxLength: 100),
                body = table.Column<string>(),
                state = table.Column<string>(maxLength: 20),
                attempts = table.Column<int>(),
                created_at = table.Column<DateTime>(),
                next_at = table.Column<DateTime>(),
                finished_at = table.Column<DateTime>(nullable: true),
                error = table.Column<string>(maxLength: 500, nullable: true),
            },
            constraints: table => table.PrimaryKey("pk_alert_deliveries", row => row.id));
        migrationBuilder.CreateIndex("ix_alert_deliveries_state", "alert_deliveries", ["state", "id"]);
        migrationBuilder.CreateTable(
            "alert_speaker",
            table => new
            {
                id = table.Column<int>(),
                owner = table.Column<string>(maxLength: 32),
                token = table.Column<long>(),
                spoke_at = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("pk_alert_speaker", row => row.id));
        migrationBuilder.Sql("INSERT INTO alert_speaker (id, owner, token, spoke_at) VALUES (1, '', 0, '2000-01-01 00:00:00')");
    }
}
