using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;
using QuizNet.ServiceDefaults;

namespace QuizNet.Quiz.Authoring.Drafts;

/// <summary>Answers an author: the draft with its ETag, or what is in the way, then also with the ETag of what there is.</summary>
internal static class DraftAnswer
{
    public static Results<Ok<QuizDraft>, ProblemHttpResult> Of((QuizGrant? Grant, QuizTrouble? Trouble) outcome, HttpResponse response)
    {
        if (outcome.Grant is { Rights: >= QuizRights.Edit } grant)
        {
            response.Headers.ETag = ETags.Of(grant.Quiz.Version);
        }

        return outcome.Trouble is { } trouble ? trouble.ToProblem() : TypedResults.Ok(Of(outcome.Grant!));
    }

    public static QuizDraft Of(QuizGrant grant)
    {
        var (quiz, document) = (grant.Quiz, grant.Draft);
        return new QuizDraft(quiz.Id, document, quiz.Version, quiz.PublishedVersion, quiz.Public, grant.Rights, QuizRules.List(document), quiz.UpdatedAt, quiz.SavedByName);
    }
}
