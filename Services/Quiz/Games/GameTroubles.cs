namespace QuizNet.Quiz.Games;

internal static class GameTroubles
{
    public static readonly GameTrouble NoSuchGame = new(StatusCodes.Status404NotFound, "no-such-game", "There is no game with this PIN. Check the big screen.");
    public static readonly GameTrouble TooManyPins = new(StatusCodes.Status429TooManyRequests, "too-many-pins", "Too many wrong PINs from here. Wait a minute, and check the big screen.");
    public static readonly GameTrouble Key = new(StatusCodes.Status403Forbidden, "game-key", "This takes the key of somebody who leads the game, in the header X-Game-Key.");
    public static readonly GameTrouble Team = new(StatusCodes.Status400BadRequest, "team", "Choose one of the game's teams.");
    public static readonly GameTrouble NotOver = new(StatusCodes.Status409Conflict, "not-over", "The game has to end first.");
    public static readonly GameTrouble NoSuchQuiz = new(StatusCodes.Status404NotFound, "no-such-quiz", "There is no such quiz, it has not been published yet, or it is somebody else's.");
    public static readonly GameTrouble NotPlayable = new(StatusCodes.Status422UnprocessableEntity, "not-playable", "The quiz is not complete. Open it in the editor: it says what is missing.");

    private static readonly GameTrouble Over = new(StatusCodes.Status409Conflict, "over", "This game is over. Ask for a new PIN.");
    private static readonly GameTrouble Locked = new(StatusCodes.Status409Conflict, "locked", "The host has locked the game. Ask them to open it.");
    private static readonly GameTrouble Full = new(StatusCodes.Status409Conflict, "full", "All seats of this game are taken.");
    private static readonly GameTrouble Joins = new(StatusCodes.Status429TooManyRequests, "too-many-joins", "Many have joined from your network just now. Try again in a minute, or ask the host to allow more.");

    public static GameTrouble Name(string complaint) => new(StatusCodes.Status400BadRequest, "name", complaint);

    public static GameTrouble Options(string complaint) => new(StatusCodes.Status400BadRequest, "options", complaint);

    /// <summary>What the script has said.</summary>
    public static GameTrouble OfJoin(string reason) => reason switch
    {
        "none" => NoSuchGame,
        "over" => Over,
        "locked" => Locked,
        "full" => Full,
        _ => Joins,
    };
}
