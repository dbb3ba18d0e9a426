using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Quiz.Exchange.Writing;

/// <summary>A quiz as a format can hold it, and what was lost on the way. A writer writes this and nothing else, so that its list of losses is the truth.</summary>
internal sealed record Narrowed(QuizDocument Quiz, IReadOnlyList<ExportLoss> Losses)
{
    /// <param name="quiz">The quiz.</param>
    /// <param name="head">What is held of it but for its questions.</param>
    /// <param name="narrow">What is held of a question. Null: nothing, and the book says why.</param>
    public static Narrowed Of(QuizDocument quiz, Func<QuizDocument, LossBook, QuizDocument> head, Func<Question, LossBook, Question?> narrow)
    {
        var ofQuiz = new LossBook(question: null);
        var held = head(quiz, ofQuiz);
        List<ExportLoss> losses = [.. ofQuiz.Losses];
        List<Question> questions = [];
        for (var at = 0; at < quiz.Questions.Count; at++)
        {
            var (question, lost) = Of(quiz.Questions[at], at + 1, narrow);
            losses.AddRange(lost);
            if (question is not null)
            {
                questions.Add(question);
            }
        }

        return new Narrowed(held with { Questions = questions }, losses);
    }

    // What cannot be played is read by no reader, so it is not written either.
    private static (Question? Question, IReadOnlyList<ExportLoss> Losses) Of(Question question, int number, Func<Question, LossBook, Question?> narrow)
    {
        if (QuizRules.Complaints(question) is { Count: > 0 } unfinished)
        {
            return (null, [new ExportLoss($"It is left out, because it is not complete: {string.Join(' ', unfinished)}", number)]);
        }

        var book = new LossBook(number);
        var held = narrow(question, book);
        return held is not null && QuizRules.Complaints(held) is { Count: > 0 } complaints
            ? (null, [new ExportLoss($"It is left out, because of what is lost: {string.Join(' ', [.. book.Losses.Select(loss => loss.Reason), .. complaints])}", number)])
            : (held, book.Losses);
    }
}
