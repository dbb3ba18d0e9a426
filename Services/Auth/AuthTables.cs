using Microsoft.EntityFrameworkCore.Migrations;

namespace QuizNet.Auth;

[Migration("auth-001")]
internal sealed class AuthTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "users",
            table => new
            {
                id = table.Column<string>(maxLength: 32),
                username = table.Column<string>(maxLength: 30),
                username_key = table.Column<string>(maxLength: 30),
                email = table.Column<string>(maxLength: 254),
                email_key = table.Column<string>(maxLength: 254),
                password_hash = table.Column<string>(maxLength: 200),
                role = table.Column<string>(maxLength: 10),
                created_at = table.Column<DateTime>(),
                updated_at = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("pk_users", row => row.id));
        migrationBuilder.CreateIndex("ux_users_username", "users", "username_key", unique: true);
        migrationBuilder.CreateIndex("ux_users_email", "users", "email_key", unique: true);

        migrationBuilder.CreateTable(
            "refresh_tokens",
            table => new
            {
                token_hash = table.Column<string>(maxLength: 64),
                session_id = table.Column<string>(maxLength: 32),
                user_id = table.Column<string>(maxLength: 32),
                signed_in_at = table.Column<DateTime>(),
                created_at = table.Column<DateTime>(),
                expires_at = table.Column<DateTime>(),
                used_at = table.Column<DateTime>(nullable: true),
                ended_at = table.Column<DateTime>(nullable: true),
                address = table.Column<string>(maxLength: 64, nullable: true),
                agent = table.Column<string>(maxLength: 200, nullable: true),
            },
            constraints: table => table.PrimaryKey("pk_refresh_tokens", row => row.token_hash));
        migrationBuilder.CreateIndex("ix_refresh_tokens_session", "refresh_tokens", "session_id");
        migrationBuilder.CreateIndex("ix_refresh_tokens_user", "refresh_tokens", "user_id");
        migrationBuilder.CreateIndex("ix_refresh_tokens_expiry", "refresh_tokens", "expires_at");

        migrationBuilder.CreateTable(
            "signing_keys",
            table => new
            {
                generation = table.Column<int>(),
                key_id = table.Column<string>(maxLength: 32),
                private_key = table.Column<string>(maxLength: 400),
                created_at = table.Column<DateTime>(),
                signs_from = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("pk_signing_keys", row => row.generation));
    }
}
