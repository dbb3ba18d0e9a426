namespace QuizNet.Quiz.Results.Rows;

internal sealed class PlayerRow
{
    public required string GameId { get; init; }

    public required string PlayerId { get; init; }

    public required string Name { get; init; }

    public required string? Team { get; init; }

    /// <summary>Changes when somebody is removed.</summary>
    public required int Place { get; set; }

    public required int Points { get; init; }

    public required int Right { get; init; }

    public required int Asked { get; init; }

    /// <summary>From 0; null in rows that are older than the column.</summary>
    public int? FirstQuestion { get; init; }

    public static PlayerRow Of(string game, FinishedPlayer player) => new()
    {
        GameId = game,
        PlayerId = player.Id,
        Name = KeptText.Of(player.Name),
        Team = player.Team is null ? null : KeptText.Of(player.Team),
        Place = player.Place,
        Points = player.Points,
        Right = player.Right,
        Asked = player.Asked,
        FirstQuestion = player.First,
    };

    public FinishedPlayer ToPlayer() => new(PlayerId, Name, Team, Place, Points, Right, Asked, FirstQuestion);
}
