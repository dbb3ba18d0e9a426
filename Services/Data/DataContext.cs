using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using QuizNet.Data.Categories;
using QuizNet.Data.Items;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Data;

internal sealed class DataContext(DbContextOptions<DataContext> options) : ServiceContext(options)
{
    public DbSet<DataItem> Items => Set<DataItem>();

    public DbSet<CategoryCount> Categories => Set<CategoryCount>();

    protected override string Source => "data";

    protected override IReadOnlyList<Migration> OwnMigrations => [new DataTables()];

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<DataItem>(item =>
        {
            item.ToTable("data_items");
            item.Property(property => property.Key).HasColumnName("data_key");
            item.Property(property => property.Value).HasColumnName("value_json");
            item.Property(property => property.Metadata).HasColumnName("metadata_json");
            item.Property(property => property.Owner).HasColumnName("owner_id");

            // Last line of defence: a change that was made to an older version fails.
            item.Property(property => property.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<CategoryCount>().ToTable("data_categories").HasKey(count => count.Category);
    }
}
