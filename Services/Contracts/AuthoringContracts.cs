using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace QuizNet.Contracts;

/// <summary>What somebody may do with a quiz. Each includes those before it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<QuizRights>))]
public enum QuizRights
{
    /// <summary>See it with its solutions, play it, practise it.</summary>
    [JsonStringEnumMemberName("view")]
    View,

    /// <summary>Have a copy of one's own.</summary>
    [JsonStringEnumMemberName("copy")]
    Copy,

    [JsonStringEnumMemberName("edit")]
    Edit,

    /// <summary>Share it, put it into the catalogue, delete it.</summary>
    [JsonStringEnumMemberName("own")]
    Own,
}

/// <summary>A new quiz. Without a document it is an empty one.</summary>
public sealed record CreateQuizRequest(QuizDocument? Document = null);

/// <summary>
/// What an author works on. It may be incomplete: Complaints say what keeps it from being published. Version is that of the header ETag, and grows with
/// every change; Published is the one that is played, if there is one.
/// </summary>
public sealed record QuizDraft(
    string Id,
    QuizDocument Document,
    long Version,
    long? Published,
    bool Public,
    QuizRights Rights,
    IReadOnlyList<QuizComplaint> Complaints,
    DateTimeOffset UpdatedAt,
    string? UpdatedBy = null);

/// <summary>Question counts from 1; without it the whole quiz is meant.</summary>
public sealed record QuizComplaint(string Text, int? Question = null);

/// <summary>What a quiz once was. Autosaved ones of one author that follow each other within ten minutes are one.</summary>
public sealed record QuizVersion(long Version, string Title, int Questions, bool Published, DateTimeOffset SavedAt, string? SavedBy = null);

public sealed record QuizVersions(IReadOnlyList<QuizVersion> Versions, int Count);

public sealed record ChangeVisibilityRequest([property: Required] bool? Public);

public sealed record ShareRequest([property: Required] QuizRights? Rights);

/// <summary>A link: whoever has the key may do this with the quiz. It goes into the header X-Quiz-Key, and is in the address behind the #.</summary>
public sealed record QuizShare(string Id, QuizRights Rights, string Key, DateTimeOffset CreatedAt);

public sealed record QuizShares(IReadOnlyList<QuizShare> Shares, int Count);

/// <summary>What whoever comes to a quiz may know of it and do with it. Stars are the mean of all ratings, Mine is one's own.</summary>
public sealed record QuizFront(
    string Id,
    string Title,
    string? Description,
    string? Language,
    int Questions,
    IReadOnlyList<string> Tags,
    bool Sample,
    bool Playable,
    bool Public,
    QuizRights Rights,
    string? Author,
    double? Stars,
    int Ratings,
    int? Mine,
    int Plays,
    DateTimeOffset UpdatedAt);

public sealed record RateQuizRequest([property: Required, Range(1, 5)] int? Stars);

[JsonConverter(typeof(JsonStringEnumConverter<CatalogueOrder>))]
public enum CatalogueOrder
{
    /// <summary>By how well it fits what is searched for; without a search as Rating.</summary>
    [JsonStringEnumMemberName("fit")]
    Fit,

    [JsonStringEnumMemberName("rating")]
    Rating,

    [JsonStringEnumMemberName("plays")]
    Plays,

    [JsonStringEnumMemberName("newest")]
    Newest,
}

public sealed record CatalogueEntry(
    string Id,
    string Title,
    string? Description,
    string? Language,
    int Questions,
    IReadOnlyList<string> Tags,
    string? Author,
    double? Stars,
    int Ratings,
    int Plays,
    DateTimeOffset PublishedAt);

public sealed record CataloguePage(IReadOnlyList<CatalogueEntry> Quizzes, int Count, string? Next = null);

/// <summary>A question that is kept to be used again. Version is that of the header ETag.</summary>
public sealed record BankEntry(string Id, Question Question, long Version, DateTimeOffset UpdatedAt);

public sealed record BankPage(IReadOnlyList<BankEntry> Entries, int Count, string? Next = null);

/// <summary>Tags of all that is in one's bank, with how often each is there.</summary>
public sealed record BankTags(IReadOnlyList<TagCount> Tags);

public sealed record TagCount(string Tag, int Count);

public sealed record AddToBankRequest([property: Required] IReadOnlyList<Question>? Questions);

public sealed record ChangeInBankRequest([property: Required] Question? Question);

/// <summary>A file that belongs to quizzes. Its url is what Media of a question names.</summary>
public sealed record MediaInfo(string Id, string Url, string Type, long Size, int? Width = null, int? Height = null);

/// <summary>What one has brought, the latest first. Used and Quota are bytes; Next is what the parameter "after" takes to go on, where there is more.</summary>
public sealed record MediaList(IReadOnlyList<MediaInfo> Files, int Count, long Used, long Quota, string? Next = null);
