using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace QuizNet.Contracts;

// What is any JSON has no default value here: it is Undefined when left out, which the schema of the documents could not write.

public sealed record DataItemInfo(
    string Id, string Key, JsonElement Value, JsonElement Metadata, string? Owner, long Version, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt);

public sealed record DataAnswer(string Message, DataItemInfo Data);

/// <summary>One page of a list, by key. Next, if there is more, is what to send as "after".</summary>
public sealed record DataList(string Message, IReadOnlyList<DataItemInfo> Data, int Count, string? Next);

public sealed record CreateItemRequest([property: Required] string? Key, [property: Required] JsonElement Value, JsonElement Metadata);

/// <summary>For PUT, which replaces, and for PATCH, which merges (RFC 7396). What is left out stays as it is.</summary>
public sealed record ChangeItemRequest(JsonElement Value, JsonElement Metadata);

/// <summary>Adds to a number: to the value itself, or to that field of it. What does not exist yet counts as 0.</summary>
public sealed record IncrementRequest(JsonElement By, string? Field = null);

/// <summary>Sets the value only if it still is what the caller expects.</summary>
public sealed record CompareAndSetRequest([property: Required] JsonElement Expected, [property: Required] JsonElement Value);

/// <summary>All operations are done, in this order, or none.</summary>
public sealed record BatchRequest([property: Required] IReadOnlyList<BatchOperation?>? Operations);

/// <summary>Op: create, put, patch, delete or increment.</summary>
public sealed record BatchOperation(
    [property: Required] string? Op, [property: Required] string? Key, JsonElement Value, JsonElement Metadata, JsonElement By, string? Field = null, string? IfMatch = null);

public sealed record BatchResult(string? Key, int Status, DataItemInfo? Data, string? Problem);

public sealed record BatchAnswer(string Message, IReadOnlyList<BatchResult> Results);

public sealed record CategoryInfo(string Category, long Items);

/// <summary>Counted from events, so it follows changes by a moment.</summary>
public sealed record CategoryList(IReadOnlyList<CategoryInfo> Categories, int Count);
