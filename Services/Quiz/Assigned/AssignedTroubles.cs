using System.Globalization;
using QuizNet.Quiz.Games;

namespace QuizNet.Quiz.Assigned;

internal static class AssignedTroubles
{
    public static readonly GameTrouble NoSuchAssignment = new(StatusCodes.Status404NotFound, "no-such-assignment", "There is no such assignment, or it is somebody else's. GET /api/assignments lists yours.");
    public static readonly GameTrouble TooManyAssignments = new(StatusCodes.Status409Conflict, "too-many-assignments", "1,000 assignments are the most that one can have. Delete old ones first.");
    public static readonly GameTrouble NoSuchQuiz = new(StatusCodes.Status404NotFound, "no-such-quiz", "There is no such quiz, or it is not for you. GET /api/quizzes lists those that you can assign.");
    public static readonly GameTrouble Begun = new(
        StatusCodes.Status409Conflict, "begun", "Somebody has begun: order, time per question and partial points stay as they are. Times, attempts, minutes, feedback and title can be changed.");

    public static readonly GameTrouble NoSuchCode = new(StatusCodes.Status404NotFound, "no-such-code", "There is no assignment with this code. Check it, or ask whoever gave it to you.");
    public static readonly GameTrouble TooManyCodes = new(StatusCodes.Status429TooManyRequests, "too-many-codes", "Too many wrong codes from here. Wait a minute, and check the code.");
    public static readonly GameTrouble TooManyBegin = new(StatusCodes.Status429TooManyRequests, "too-many-begin", "Many have begun from your network just now. Try again in a minute.");
    public static readonly GameTrouble NoSuchAttempt = new(StatusCodes.Status404NotFound, "no-such-attempt", "There is no such attempt, or it is somebody else's: send its key in the header X-Attempt-Key, or begin.");
    public static readonly GameTrouble Key = new(StatusCodes.Status403Forbidden, "attempt-key", "The key in the header X-Attempt-Key opens nothing here. Begin without it, under a name.");
    public static readonly GameTrouble Full = new(StatusCodes.Status409Conflict, "full", "All 10,000 places of this assignment are taken.");
    public static readonly GameTrouble Closed = new(StatusCodes.Status409Conflict, "closed", "The assignment is closed.");
    public static readonly GameTrouble NoMoreAttempts = new(StatusCodes.Status409Conflict, "no-more-attempts", "You have had all your attempts.");
    public static readonly GameTrouble NotOn = new(StatusCodes.Status409Conflict, "not-on", "This question is not on. The view says which one is.");
    public static readonly GameTrouble NoAnswer = new(StatusCodes.Status400BadRequest, "answer", "The number of a question, and an answer to it, are expected.");
    public static readonly GameTrouble NoPractice = new(StatusCodes.Status400BadRequest, "answer", "The seed of GET practice, the number of a question, and an answer are expected.");

    public static GameTrouble Scheduled(DateTimeOffset opensAt) => new(
        StatusCodes.Status409Conflict, "scheduled", string.Create(CultureInfo.InvariantCulture, $"The assignment opens at {opensAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC."));

    public static GameTrouble Bad(string complaint) => new(StatusCodes.Status400BadRequest, "options", complaint);

    public static GameTrouble Answer(string complaint) => new(StatusCodes.Status400BadRequest, "answer", complaint);
}
