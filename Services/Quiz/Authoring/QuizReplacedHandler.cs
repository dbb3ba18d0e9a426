using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;
using QuizNet.ServiceDefaults.Events;

namespace QuizNet.Quiz.Authoring;

/// <summary>Tells the caches of every change, in case whoever made it could not: Redis was away, or the process died right after.</summary>
internal sealed class QuizReplacedHandler(QuizReader reader) : IHandle<QuizPublished>, IHandle<QuizDeleted>
{
    public Task HandleAsync(QuizPublished happened, CancellationToken cancellationToken) => reader.ReplacedAsync([happened.QuizId]);

    public Task HandleAsync(QuizDeleted happened, CancellationToken cancellationToken) => reader.ReplacedAsync([happened.QuizId]);
}
