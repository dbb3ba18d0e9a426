using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace QuizNet.Contracts;

[JsonConverter(typeof(JsonStringEnumConverter<FeedbackTime>))]
public enum FeedbackTime
{
    /// <summary>The solution is shown after each answer.</summary>
    [JsonStringEnumMemberName("each")]
    Each,

    /// <summary>All solutions are shown when the attempt is over.</summary>
    [JsonStringEnumMemberName("end")]
    End,

    /// <summary>Only when the assignment is closed: those who come later cannot be told.</summary>
    [JsonStringEnumMemberName("closed")]
    Closed,
}

[JsonConverter(typeof(JsonStringEnumConverter<AssignmentState>))]
public enum AssignmentState
{
    [JsonStringEnumMemberName("scheduled")]
    Scheduled,

    [JsonStringEnumMemberName("open")]
    Open,

    [JsonStringEnumMemberName("closed")]
    Closed,
}

/// <param name="OpensAt">Nobody begins before.</param>
/// <param name="ClosesAt">Nobody answers after.</param>
/// <param name="Attempts">How often each may try; the best attempt counts.</param>
/// <param name="ShuffleQuestions">Each attempt has them in another order.</param>
/// <param name="ShuffleOptions">And the options.</param>
/// <param name="Minutes">For the whole quiz. Without it there is no hurry.</param>
/// <param name="QuestionTimes">Whether each question is open for as long only as in a game.</param>
/// <param name="Feedback">When solutions are shown.</param>
/// <param name="Partial">Whether a part of the answer wins a part of the points.</param>
public sealed record AssignmentOptions(
    DateTimeOffset? OpensAt = null,
    DateTimeOffset? ClosesAt = null,
    [property: Range(1, 100)] int Attempts = 1,
    bool ShuffleQuestions = false,
    bool ShuffleOptions = false,
    [property: Range(1, 1440)] int? Minutes = null,
    bool QuestionTimes = false,
    FeedbackTime Feedback = FeedbackTime.Each,
    bool Partial = true);

/// <summary>Assigns a quiz as it is published now; what is changed in it later does not change the assignment.</summary>
public sealed record CreateAssignmentRequest([property: Required] string? QuizId, AssignmentOptions? Options = null, string? Title = null);

public sealed record ChangeAssignmentRequest(AssignmentOptions? Options = null, string? Title = null);

/// <summary>As its teacher sees it. Whoever has the code takes part: the link is /a/{code}.</summary>
public sealed record AssignmentInfo(
    string Id, string Code, string QuizId, string Title, string? Language, int Questions, AssignmentOptions Options, AssignmentState State, int Players, int Finished, DateTimeOffset CreatedAt);

public sealed record AssignmentList(IReadOnlyList<AssignmentInfo> Assignments, int Count, string? Next = null);

/// <summary>What whoever has the code may know before they begin. Now is the server's clock.</summary>
public sealed record AssignedFront(
    string Code, string Title, string? Description, string? Language, int Questions, AssignmentOptions Options, AssignmentState State, DateTimeOffset Now);

/// <summary>
/// Begins, or with the key of an attempt before (in the header X-Attempt-Key) tries once more under the same name. Who is signed in needs no key to come back: it is found by their account.
/// </summary>
public sealed record BeginAttemptRequest(string? Name = null);

/// <summary>An attempt that has begun. The key is shown this once, and goes into the header X-Attempt-Key.</summary>
public sealed record AttemptBegun(string Attempt, string Key, AttemptView View);

/// <summary>What a player sees of an attempt. Each view is a whole one. Times are milliseconds since 1970 by the server's clock, of which Now is the time when this was sent.</summary>
/// <param name="Attempt">Its id.</param>
/// <param name="Number">Which one it is of this player's, from 1.</param>
/// <param name="Name">The player's.</param>
/// <param name="Now">The server's time.</param>
/// <param name="Answered">How many questions are behind.</param>
/// <param name="Of">How many there are.</param>
/// <param name="Until">When the attempt ends, if there is a limit.</param>
/// <param name="Finished">Nothing more can be answered.</param>
/// <param name="Question">The one to answer now; its number counts in the order of this attempt.</param>
/// <param name="QuestionSince">When it was shown first, where each has its own time.</param>
/// <param name="QuestionUntil">And when that is over.</param>
/// <param name="Points">Won so far, where feedback is given.</param>
/// <param name="Right">Questions answered right, where feedback is given.</param>
/// <param name="Asked">Questions with a solution, behind.</param>
/// <param name="Last">What became of the answer before, where feedback is given after each.</param>
/// <param name="Solutions">Of all questions, when they may be seen.</param>
/// <param name="MoreAttempts">How many this player still has.</param>
public sealed record AttemptView(
    string Attempt,
    int Number,
    string Name,
    double Now,
    int Answered,
    int Of,
    double? Until,
    bool Finished,
    QuestionView? Question = null,
    double? QuestionSince = null,
    double? QuestionUntil = null,
    int? Points = null,
    int? Right = null,
    int? Asked = null,
    AttemptResult? Last = null,
    IReadOnlyList<AttemptResult>? Solutions = null,
    int MoreAttempts = 0);

/// <summary>A question that is behind: what was answered (nothing if the time was over), and what is right.</summary>
public sealed record AttemptResult(QuestionView Question, GivenAnswer? Answer, MyResult Mine, QuestionResult Result);

/// <summary>Question is its number in the view; of a slide, the answer is left out. Sent twice, the first one counts.</summary>
public sealed record AttemptAnswerRequest([property: Required] int? Question, GivenAnswer? Answer = null);

/// <summary>A quiz to practise, of which nothing is recorded: questions without their solutions. Seed mixes them, and goes back with each answer.</summary>
public sealed record PracticeQuiz(string Id, string Title, string? Language, string Seed, IReadOnlyList<QuestionView> Questions);

public sealed record PracticeRequest([property: Required] string? Seed, [property: Required] int? Question, GivenAnswer? Answer = null);
