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
        modelBuilder.ApplyConfiguration(new DataItemTable());
        modelBuilder.ApplyConfiguration(new CategoryCountTable());
    }
}
