using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuizNet.Contracts;

namespace QuizNet.Data.Items;

internal sealed class DataItem
{
    public required string Id { get; init; }

    public required string Key { get; init; }

    /// <summary>JSON.</summary>
    public required string Value { get; set; }

    /// <summary>A JSON object.</summary>
    public required string Metadata { get; set; }

    /// <summary>That of the metadata, to search by.</summary>
    public required string? Category { get; set; }

    /// <summary>Null: everybody may change it.</summary>
    public required string? Owner { get; init; }

    /// <summary>Grows with every change.</summary>
    public required long Version { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; set; }

    /// <summary>With the id, because a key that is deleted and made again begins with version 1 again.</summary>
    public static string ETag(string id, long version) => string.Create(CultureInfo.InvariantCulture, $"\"{id}.{version}\"");

    public DataItemInfo ToInfo() => new(Id, Key, Parse(Value), Parse(Metadata), Owner, Version, CreatedAt, UpdatedAt);

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}

internal sealed class DataItemTable : IEntityTypeConfiguration<DataItem>
{
    public void Configure(EntityTypeBuilder<DataItem> builder)
    {
        builder.ToTable("data_items").HasKey(item => item.Id);
        builder.Property(item => item.Id).HasColumnName("id");
        builder.Property(item => item.Key).HasColumnName("data_key");
        builder.Property(item => item.Value).HasColumnName("value_json");
        builder.Property(item => item.Metadata).HasColumnName("metadata_json");
        builder.Property(item => item.Category).HasColumnName("category");
        builder.Property(item => item.Owner).HasColumnName("owner_id");
        // Last line of defence: a change that was made to an older version fails.
        builder.Property(item => item.Version).HasColumnName("version").IsConcurrencyToken();
        builder.Property(item => item.CreatedAt).HasColumnName("created_at");
        builder.Property(item => item.UpdatedAt).HasColumnName("updated_at");
    }
}
