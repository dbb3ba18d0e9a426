using Microsoft.EntityFrameworkCore.Migrations;

namespace QuizNet.Auth.SignUps;

[Migration("auth-002")]
internal sealed class SignUpTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "sign_up_counts",
        table => new { day = table.Column<string>(maxLength: 10), accounts = table.Column<long>() },
        constraints: table => table.PrimaryKey("pk_sign_up_counts", row => row.day));
}
