using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QuizNet.Quiz.Files;

[Migration("quiz-004")]
internal sealed class FileTables : Migration
{
    public static void Map(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<FileRow>().ToTable("media_files");
        modelBuilder.Entity<FileOwnerRow>(owned =>
        {
            owned.ToTable("media_owners").HasKey(row => new { row.Owner, row.FileId });
            owned.Property(row => row.Owner).HasColumnName("owner_id");
        });
        modelBuilder.Entity<FileUseRow>(use =>
        {
            use.ToTable("media_use").HasKey(row => row.Owner);
            use.Property(row => row.Owner).HasColumnName("owner_id");
        });
    }

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "media_files",
            table => new
            {
                id = table.Column<string>(maxLength: 33),
                extension = table.Column<string>(maxLength: 4),
                size = table.Column<long>(),
                width = table.Column<int>(nullable: true),
                height = table.Column<int>(nullable: true),
                content = table.Column<byte[]>(),
                added_at = table.Column<DateTime>(),
                looked_at = table.Column<DateTime>(),
                unused_since = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("pk_media_files", row => row.id));
        migrationBuilder.CreateTable(
            "media_owners",
            table => new
            {
                owner_id = table.Column<string>(maxLength: 32),
                file_id = table.Column<string>(maxLength: 33),
                added_at = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("pk_media_owners", row => new { row.owner_id, row.file_id }));
        migrationBuilder.CreateIndex("ix_media_owners_file", "media_owners", "file_id");
        migrationBuilder.CreateTable(
            "media_use",
            table => new
            {
                owner_id = table.Column<string>(maxLength: 32),
                bytes = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("pk_media_use", row => row.owner_id));
    }
}
