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
