using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using QuizNet.Compute.History;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Compute;

internal sealed class ComputeContext(DbContextOptions<ComputeContext> options) : ServiceContext(options)
{
    public DbSet<FinishedJob> FinishedJobs => Set<FinishedJob>();

    protected override string Source => "compute";

    protected override IReadOnlyList<Migration> OwnMigrations => [new ComputeTables()];

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ApplyConfiguration(new FinishedJobTable());
    }
}
