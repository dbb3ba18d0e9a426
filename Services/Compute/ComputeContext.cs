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
        modelBuilder.Entity<FinishedJob>(job =>
        {
            job.ToTable("compute_jobs");
            job.Property(property => property.Owner).HasColumnName("owner_id");
            job.Property(property => property.Input).HasColumnName("input_json");
            job.Property(property => property.Result).HasColumnName("result_json");
        });
    }
}
