using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace QuizNet.ServiceDefaults.Events;

/// <summary>A group has handled an event. Written with what the handler changes, so that a second delivery changes nothing.</summary>
internal sealed class InboxEntry
{
    public required string Group { get; init; }

    public required string EventId { get; init; }

    public required DateTimeOffset HandledAt { get; init; }
}

internal sealed class InboxTable : IEntityTypeConfiguration<InboxEntry>
{
    public void Configure(EntityTypeBuilder<InboxEntry> builder)
    {
        builder.ToTable("inbox").HasKey(entry => new { entry.Group, entry.EventId });
        builder.Property(entry => entry.Group).HasColumnName("subscriber_group");
        builder.Property(entry => entry.EventId).HasColumnName("event_id");
        builder.Property(entry => entry.HandledAt).HasColumnName("handled_at");
    }
}
