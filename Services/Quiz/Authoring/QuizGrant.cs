using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Quiz.Authoring;

/// <summary>A quiz, and what somebody may do with it. The draft is only for those who may edit; games, practice, assignments and files for others are made of what is published.</summary>
internal sealed record QuizGrant(StoredQuiz Quiz, QuizRights Rights)
{
    public string Id => Quiz.Id;

    /// <summary>The account, or null for a sample.</summary>
    public string? Owner => Quiz.Owner;

    public QuizDocument Draft => Quiz.Read();

    /// <summary>Null: it has never been published, so nobody can play it.</summary>
    public QuizDocument? Published => Quiz.Published?.Read();
}
