using QuizNet.Contracts;
using QuizNet.Quiz.Games.Judging;
using QuizNet.Quiz.Games.Scoring;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Assigned.Attempts;

/// <summary>What an answer is worth where speed is worth nothing.</summary>
internal static class AttemptScoring
{
    /// <summary>What is wrong with the form of the answer, or null.</summary>
    public static string? Complaint(Question question, GivenAnswer answer) =>
        AnswerRules.Complaint(question, answer) ?? (answer.Words?.All(word => word is not null && word.IsStorable()) == false ? "Words are expected that consist of valid Unicode." : null);

    /// <summary>Of the answer what the question asks for.</summary>
    public static GivenAnswer Relevant(Question question, GivenAnswer answer) => question switch
    {
        Slider or Estimate => new GivenAnswer(Number: answer.Number),
        ShortText or WordCloud => new GivenAnswer(Words: answer.Words),
        _ => new GivenAnswer(answer.Choices),
    };

    /// <summary>The answer is in the numbers of the quiz.</summary>
    public static (Outcome Outcome, int Points) Judge(Question question, GivenAnswer answer, bool partial)
    {
        var verdict = AnswerRules.Judge(question, answer, partial);
        return (verdict.Outcome, ScoreRules.Of(ScoreMode.Flat, verdict, TimeSpan.Zero, TimeSpan.FromSeconds(question.Seconds), question.Points).Total);
    }
}
