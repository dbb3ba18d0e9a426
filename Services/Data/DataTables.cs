using System.Globalization;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QuizNet.Data;

/// <summary>The items, with the ten that are there from the beginning, and how many there are of each category.</summary>
[Migration("data-001")]
internal sealed class DataTables : Migration
{
    /// <summary>Owns the first items: nobody but an admin may change them.</summary>
    public const string System = "system";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // Keys are compared byte by byte in both databases, so that pages and prefixes mean the same.
        var bytes = ActiveProvider!.Contains("PostgreSQL", StringComparison.Ordinal) ? "C" : "BINARY";
        migrationBuilder.CreateTable(
            "data_items",
            table => new
            {
                id = table.Column<string>(maxLength: 40),
                data_key = table.Column<string>(maxLength: 200, collation: bytes),
                value_json = table.Column<string>(),
                metadata_json = table.Column<string>(),
                category = table.Column<string>(maxLength: 100, nullable: true),
                owner_id = table.Column<string>(maxLength: 32, nullable: true),
                version = table.Column<long>(),
                created_at = table.Column<DateTime>(),
                updated_at = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("pk_data_items", row => row.id));
        migrationBuilder.CreateIndex("ux_data_items_key", "data_items", "data_key", unique: true);
        migrationBuilder.CreateIndex("ix_data_items_category", "data_items", ["category", "data_key"]);
        migrationBuilder.CreateIndex("ix_data_items_updated", "data_items", "updated_at");
        migrationBuilder.CreateTable(
            "data_categories",
            table => new
            {
                category = table.Column<string>(maxLength: 100),
                items = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("pk_data_categories", row => row.category));

        string[] categories = ["category-a", "category-b", "category-c"];
        string[] priorities = ["high", "medium", "low"];
        for (var number = 1; number <= 10; number++)
        {
            var (category, priority, active) = (categories[(number - 1) % 3], priorities[(number - 1) % 3], number % 2 == 0 ? "true" : "false");
            migrationBuilder.Sql(string.Create(CultureInfo.InvariantCulture, $$"""
                INSERT INTO data_items (id, data_key, value_json, metadata_json, category, owner_id, version, created_at, updated_at)
                VALUES ('data-{{number}}', 'default-key-{{number}}',
                  '{"title":"Data Item {{number}}","description":"This is default data item number {{number}}","number":{{number}},"active":{{active}}}',
                  '{"category":"{{category}}","priority":"{{priority}}"}', '{{category}}', '{{System}}', 1, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)
                """));
        }

        migrationBuilder.Sql("INSERT INTO data_categories (category, items) SELECT category, COUNT(*) FROM data_items GROUP BY category");
    }
}
