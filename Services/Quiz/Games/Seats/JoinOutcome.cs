using QuizNet.Contracts;

namespace QuizNet.Quiz.Games.Seats;

/// <summary>A seat, or why there is none.</summary>
internal readonly record struct JoinOutcome(Joined? Joined, GameTrouble? Trouble)
{
    public static JoinOutcome Refused(GameTrouble trouble) => new(null, trouble);
}
