using Microsoft.EntityFrameworkCore.Migrations;

namespace QuizNet.Compute;

[Migration("compute-001")]
internal sealed class ComputeTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "compute_jobs",
            table => new
            {
                id = table.Column<string>(maxLength: 100),
                type = table.Column<string>(maxLength: 50),
                state = table.Column<string>(maxLength: 20),
                owner_id = table.Column<string>(maxLength: 32, nullable: true),
                priority = table.Column<int>(),
                attempts = table.Column<int>(),
                max_attempts = table.Column<int>(),
                worker = table.Column<string>(maxLength: 200, nullable: true),
                input_json = table.Column<string>(),
                result_json = table.Column<string>(nullable: true),
                error = table.Column<string>(nullable: true),
                created_at = table.Column<DateTime>(),
                started_at = table.Column<DateTime>(nullable: true),
                finished_at = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("pk_compute_jobs", row => row.id));
        migrationBuilder.CreateIndex("ix_compute_jobs_finished_at", "compute_jobs", "finished_at");
    }
}
