using System.Text.Json.Serialization;

namespace QuizNet.Contracts;

/// <summary>Who a key is for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GameRole>))]
public enum GameRole
{
    [JsonStringEnumMemberName("player")]
    Player,

    /// <summary>The big screen: sees what the host sees, and can do nothing.</summary>
    [JsonStringEnumMemberName("screen")]
    Screen,

    /// <summary>Leads the game, but cannot end it or begin another one.</summary>
    [JsonStringEnumMemberName("co-host")]
    CoHost,

    [JsonStringEnumMemberName("host")]
    Host,
}

/// <summary>The first thing that a socket says. Seen is the offset of the newest view it has, or 0.</summary>
public sealed record EnterRequest(string? Pin, string? Key, long Seen = 0);

/// <summary>Either a refusal (no-such-game, kicked, or too-many-pins, which ends after a minute), or where the game is. View is left out if the newest has been seen already.</summary>
public sealed record Entered(string? Refusal = null, GameRole? Role = null, GameView? View = null, MyView? Mine = null, CrowdView? Crowd = null);

/// <summary>Question is its number in the view, from 1.</summary>
public sealed record AnswerRequest(int Question, GivenAnswer? Answer);

[JsonConverter(typeof(JsonStringEnumConverter<AnswerStatus>))]
public enum AnswerStatus
{
    /// <summary>It counts, and stays, whatever happens to any server.</summary>
    [JsonStringEnumMemberName("accepted")]
    Accepted,

    /// <summary>After the end. LateMs says how long after.</summary>
    [JsonStringEnumMemberName("late")]
    Late,

    /// <summary>It cannot count: nothing is open, it does not fit the question, nobody has let this player in.</summary>
    [JsonStringEnumMemberName("refused")]
    Refused,
}

/// <summary>Again: an answer was there already, and that one counts; the times are those of it.</summary>
public sealed record AnswerReceipt(AnswerStatus Status, string? Message = null, double? ElapsedMs = null, double? LateMs = null, bool Again = false);

/// <summary>Seen is the offset of the view that the host saw when choosing: what was meant for another view is refused.</summary>
public sealed record ActRequest(GameAction Action, long Seen);

/// <summary>What became of something that a host has asked for. Reason: why not.</summary>
public sealed record ActReceipt(bool Done, string? Reason = null);

[JsonConverter(typeof(JsonStringEnumConverter<PauseCause>))]
public enum PauseCause
{
    [JsonStringEnumMemberName("host")]
    Host,

    /// <summary>Nobody who leads the game is there; it goes on by itself when they are back.</summary>
    [JsonStringEnumMemberName("absence")]
    Absence,
}

/// <summary>
/// What everybody sees of a game. Each view is a whole one, so whoever has the newest, by its offset, has missed nothing. Times are milliseconds
/// of the game's clock since 1970, of which Now is the time when this was sent; Since and Until are those of the phase, and stand still with LeftMs in a pause.
/// </summary>
public sealed record GameView(
    long Offset,
    double Now,
    string Pin,
    string Title,
    string? Language,
    GamePhase Phase,
    int Players,
    bool Locked,
    ScoreMode Scoring,
    double Since,
    double? Until = null,
    PauseCause? Paused = null,
    double? LeftMs = null,
    QuestionView? Question = null,
    QuestionResult? Result = null,
    IReadOnlyList<TableLine>? Table = null,
    IReadOnlyList<TableLine>? Teams = null,
    string? NextPin = null);

/// <summary>A question without its solution. Options come with the phase in which they can be chosen; those of an order are mixed. Number counts from 1.</summary>
public sealed record QuestionView(
    int Number,
    int Of,
    string Type,
    string Text,
    int Seconds,
    int Points,
    Media? Media = null,
    IReadOnlyList<Choice>? Options = null,
    IReadOnlyList<Media>? Preload = null,
    bool Several = false,
    double? Min = null,
    double? Max = null,
    double? Step = null,
    string? Unit = null,
    int? Words = null);

/// <summary>
/// How a question ended. Right are the options as they were numbered (of an order: in their right order), or the accepted texts, or the number or range.
/// Counts is how often each option was chosen; Said are the words and numbers that came most.
/// </summary>
public sealed record QuestionResult(
    int Answered,
    int Correct,
    int Asked,
    IReadOnlyList<int>? Right = null,
    IReadOnlyList<string>? Accepted = null,
    double? Number = null,
    double? From = null,
    double? To = null,
    IReadOnlyList<int>? Counts = null,
    IReadOnlyList<SaidCount>? Said = null,
    string? Explanation = null);

public sealed record SaidCount(string Text, int Count);

/// <summary>Before is the place after the question before, where there is one. Right and Asked count questions with a solution.</summary>
public sealed record TableLine(string Name, int Place, int Points, int Right, int Asked, int? Before = null, string? Team = null);

/// <summary>What only this player sees. Extra multiplies their time (1 to 2) and costs no points. From is the first question of somebody who came late.</summary>
public sealed record MyView(
    string Player,
    string Name,
    string? Team,
    bool Waiting,
    double Extra,
    int Points,
    int Right,
    int Asked,
    int Streak,
    int? Place = null,
    Rival? Ahead = null,
    MyAnswer? Answer = null,
    MyResult? Result = null,
    int? From = null);

/// <summary>Who is next before this player, and by how many points.</summary>
public sealed record Rival(string Name, int Points);

/// <summary>What has been accepted for the current question.</summary>
public sealed record MyAnswer(int Question, GivenAnswer Answer, double ElapsedMs);

[JsonConverter(typeof(JsonStringEnumConverter<Outcome>))]
public enum Outcome
{
    [JsonStringEnumMemberName("right")]
    Right,

    [JsonStringEnumMemberName("partly")]
    Partly,

    [JsonStringEnumMemberName("wrong")]
    Wrong,

    /// <summary>Of a poll or a cloud.</summary>
    [JsonStringEnumMemberName("noted")]
    Noted,

    /// <summary>No answer came in time.</summary>
    [JsonStringEnumMemberName("none")]
    None,
}

/// <summary>What the last question has brought, and for what: for being right, for speed, for a streak.</summary>
public sealed record MyResult(int Question, Outcome Outcome, int Base, int Speed, int Streak, int Total, double? ElapsedMs = null);

/// <summary>What hosts and screens see besides, four times a second at most. Here are those who are connected; Newest are the last 60 that came; the rest is at GET players.</summary>
public sealed record CrowdView(int Players, int Here, int Answered, IReadOnlyList<SeatView> Newest, IReadOnlyList<SeatView> Waiting);

public sealed record SeatView(string Player, string Name, string? Team = null, bool Here = false, double Extra = 1);

public sealed record SeatList(IReadOnlyList<SeatView> Seats, int Count);

[JsonConverter(typeof(JsonStringEnumConverter<ByeReason>))]
public enum ByeReason
{
    /// <summary>This server stops. Open another socket, then close this one.</summary>
    [JsonStringEnumMemberName("move")]
    Move,

    /// <summary>The host has sent this player out, for this game.</summary>
    [JsonStringEnumMemberName("kicked")]
    Kicked,
}
