using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using QuizNet.Dashboard.Alerts.Deliveries;
using QuizNet.Dashboard.Alerts.History;
using QuizNet.Dashboard.Alerts.Incidents;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Dashboard;

internal sealed class DashboardContext(DbContextOptions<DashboardContext> options) : ServiceContext(options)
{
    public DbSet<Incident> Incidents => Set<Incident>();

    public DbSet<Silence> Silences => Set<Silence>();

    public DbSet<Delivery> Deliveries => Set<Delivery>();

    public DbSet<LastSpeaker> LastSpeaker => Set<LastSpeaker>();

    protected override string Source => "dashboard";

    protected override IReadOnlyList<Migration> OwnMigrations => [new AlertTables()];

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Incident>(incident =>
        {
            incident.ToTable("alert_incidents");
            incident.Ignore(property => property.Key).Ignore(property => property.State).Ignore(property => property.MissingSince).Ignore(property => property.ClearSince);
            incident.Property(property => property.Severity).HasConversion<string>();
            incident.Property(property => property.AnnouncedSeverity).HasConversion<string>();
        });
        modelBuilder.Entity<Silence>().ToTable("alert_silences");
        modelBuilder.Entity<Delivery>(delivery =>
        {
            delivery.ToTable("alert_deliveries");
            delivery.Property(property => property.Kind).HasConversion<string>();
            delivery.Property(property => property.State).HasConversion<string>();
        });
        modelBuilder.Entity<LastSpeaker>().ToTable("alert_speaker");
    }
}
