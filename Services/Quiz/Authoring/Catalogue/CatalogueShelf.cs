using Microsoft.EntityFrameworkCore;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Quiz.Authoring.Catalogue;

/// <summary>Makes quizzes found in the catalogue, or no longer. See docs/decisions/0021 for why it keeps words.</summary>
internal sealed class CatalogueShelf(QuizContext context)
{
    /// <summary>Inside the transaction that publishes, shows or hides the quiz. What is published of it has to be loaded.</summary>
    public async Task PlaceAsync(StoredQuiz quiz, CancellationToken cancellationToken)
    {
        await context.Terms.Where(term => term.QuizId == quiz.Id).ExecuteDeleteAsync(cancellationToken);
        if (quiz is { Public: true, Published: { } published })
        {
            context.AddRange(SearchTerms.Of(published).Select(term => new StoredTerm { Term = term.Key, QuizId = quiz.Id, Weight = term.Value }));
        }
    }
}
