using QuizNet.Contracts;

namespace QuizNet.Quiz.Authoring.Sharing;

/// <summary>A link to a quiz. Its key is kept as it is, because its owner wants to see the link again.</summary>
internal sealed class StoredShare
{
    public required string Id { get; init; }

    public required string QuizId { get; init; }

    public required QuizRights Rights { get; init; }

    public required string Key { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public QuizShare ToShare() => new(Id, Rights, Key, CreatedAt);
}

/// <summary>Somebody who has come through a link with which one may edit: the quiz is in their list, as long as the link is there.</summary>
internal sealed class CoAuthor
{
    public required string ShareId { get; init; }

    public required string UserId { get; init; }

    public required string QuizId { get; init; }

    public required DateTimeOffset CameAt { get; init; }
}
