using System.Text.Json.Serialization;

namespace QuizNet.Quiz.Games.Seats;

/// <summary>Who a player is. Address is a hash, for sending out.</summary>
internal sealed record Person(string Name, string? Team, string Address, PersonState State = PersonState.In);

[JsonConverter(typeof(JsonStringEnumConverter<PersonState>))]
internal enum PersonState
{
    In,

    /// <summary>For the host to let them in.</summary>
    Waiting,

    /// <summary>For good.</summary>
    Out,
}
