using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace QuizNet.Contracts;

[JsonConverter(typeof(JsonStringEnumConverter<GamePhase>))]
public enum GamePhase
{
    /// <summary>Players come in.</summary>
    [JsonStringEnumMemberName("lobby")]
    Lobby,

    /// <summary>The question can be read, but not answered yet.</summary>
    [JsonStringEnumMemberName("get-ready")]
    GetReady,

    /// <summary>Answers count.</summary>
    [JsonStringEnumMemberName("question")]
    Question,

    /// <summary>The solution is shown, and how everybody has answered.</summary>
    [JsonStringEnumMemberName("reveal")]
    Reveal,

    [JsonStringEnumMemberName("leaderboard")]
    Leaderboard,

    /// <summary>Who has won. Nothing changes any more.</summary>
    [JsonStringEnumMemberName("podium")]
    Podium,
}

/// <summary>What whoever leads the game can do.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GameAction>))]
public enum GameAction
{
    /// <summary>From the lobby to the first question, from a result to the table, from the table to the next question: what the one big button does.</summary>
    [JsonStringEnumMemberName("next")]
    Next,

    /// <summary>Ends what is running: no more reading, or no more answers.</summary>
    [JsonStringEnumMemberName("skip")]
    Skip,

    [JsonStringEnumMemberName("pause")]
    Pause,

    [JsonStringEnumMemberName("resume")]
    Resume,

    /// <summary>Ten more seconds for everybody.</summary>
    [JsonStringEnumMemberName("extend")]
    Extend,

    [JsonStringEnumMemberName("lock")]
    Lock,

    [JsonStringEnumMemberName("unlock")]
    Unlock,

    /// <summary>To the podium, whatever is left.</summary>
    [JsonStringEnumMemberName("end")]
    End,
}

/// <summary>What the host wants speed to be worth.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ScoreMode>))]
public enum ScoreMode
{
    /// <summary>Half of the points for being right, up to half for being fast, as Kahoot has it.</summary>
    [JsonStringEnumMemberName("kahoot")]
    Kahoot,

    /// <summary>From all points at once to none at the end.</summary>
    [JsonStringEnumMemberName("linear")]
    Linear,

    /// <summary>All points for being right.</summary>
    [JsonStringEnumMemberName("flat")]
    Flat,
}

[JsonConverter(typeof(JsonStringEnumConverter<TeamMode>))]
public enum TeamMode
{
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>Players say which team they are in.</summary>
    [JsonStringEnumMemberName("chosen")]
    Chosen,

    /// <summary>Each comes into the smallest one.</summary>
    [JsonStringEnumMemberName("balanced")]
    Balanced,
}

/// <summary>What the host may choose, with what is usual.</summary>
/// <param name="Scoring">What speed is worth.</param>
/// <param name="Partial">Whether a part of the answer wins a part of the points.</param>
/// <param name="Streaks">More points for right answers in a row.</param>
/// <param name="ReadingSeconds">That a question can be read before it can be answered.</param>
/// <param name="Approve">The host lets each player in.</param>
/// <param name="GivenNames">Players get a name instead of choosing one.</param>
/// <param name="Teams">Whether there are teams, and who says who is in which.</param>
/// <param name="TeamNames">2 to 12, where there are teams.</param>
/// <param name="JoinsPerMinute">How many may join from one address. A room full of people behind one router needs more than the usual.</param>
public sealed record GameOptions(
    ScoreMode Scoring = ScoreMode.Kahoot,
    bool Partial = true,
    bool Streaks = false,
    [property: Range(0, 30)] int ReadingSeconds = 5,
    bool Approve = false,
    bool GivenNames = false,
    TeamMode Teams = TeamMode.None,
    IReadOnlyList<string>? TeamNames = null,
    [property: Range(1, 10_000)] int JoinsPerMinute = 40);

public sealed record CreateGameRequest([property: Required] string? QuizId, GameOptions? Options = null);

/// <summary>A game that has been opened. Each key is shown this once: it opens the game's socket in its role, and goes into the header X-Game-Key.</summary>
public sealed record GameCreated(string Id, string Pin, string HostKey, string CoHostKey, string ScreenKey);

/// <summary>What everybody may know who has the PIN. Teams are those to choose from.</summary>
public sealed record GameInfo(string Pin, string Title, GamePhase Phase, bool Locked, bool GivenNames, IReadOnlyList<string>? Teams = null);

/// <summary>Name is left out where names are given; the team, where players are put into one.</summary>
public sealed record JoinRequest(string? Name = null, string? Team = null);

/// <summary>A seat in a game. Its key is shown this once. Renamed: somebody had the name already. Waiting: until the host lets them in.</summary>
public sealed record Joined(string Player, string Key, string Name, string? Team, bool Renamed, bool Waiting);
