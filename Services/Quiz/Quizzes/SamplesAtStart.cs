using Microsoft.EntityFrameworkCore;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Quizzes;

/// <summary>Before the service answers, the samples are in the database, as this version of the program has them.</summary>
internal sealed class SamplesAtStart(IServiceScopeFactory scopes, QuizReader reader, TimeProvider time) : IHostedService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await StoreAsync(scope.ServiceProvider.GetRequiredService<QuizContext>(), cancellationToken);
                return;
            }
            catch (Exception failure) when (DatabaseFailures.IsAway(failure) || DatabaseFailures.IsDuplicate(failure))
            {
                // It has just gone, or another replica has stored them at the same moment.
                await Task.Delay(Pause, time, cancellationToken);
            }
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task StoreAsync(QuizContext context, CancellationToken cancellationToken)
    {
        string[] ids = [.. SampleQuizzes.All.Keys];
        if ((await ReadAsync(context.Quizzes.AsNoTracking().Include(quiz => quiz.Published))).Values.Count(IsCurrent) == ids.Length)
        {
            return;
        }

        await context.WriteAsync(
            async token =>
            {
                var stored = await ReadAsync(context.Quizzes.Include(quiz => quiz.Published));
                foreach (var (id, document) in SampleQuizzes.All)
                {
                    if (!stored.TryGetValue(id, out var quiz))
                    {
                        context.Add(StoredQuiz.Of(id, owner: null, document, time.StoredNow()));
                    }
                    else if (!IsCurrent(quiz))
                    {
                        quiz.Save(document, new QuizAuthor(null, null), time.StoredNow());
                        quiz.Publish(time.StoredNow());
                    }
                }
            },
            cancellationToken);
        await reader.ReplacedAsync(ids);

        Task<Dictionary<string, StoredQuiz>> ReadAsync(IQueryable<StoredQuiz> quizzes) =>
            quizzes.Where(quiz => ids.Contains(quiz.Id)).ToDictionaryAsync(quiz => quiz.Id, cancellationToken);
    }

    private static bool IsCurrent(StoredQuiz quiz) =>
        StoredQuiz.Write(SampleQuizzes.All[quiz.Id]) is var current && quiz.Document == current && quiz.Published?.Document == current;
}
