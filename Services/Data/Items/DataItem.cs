using System.Globalization;
using System.Text.Json;
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
