using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz.Authoring;
using QuizNet.Quiz.Authoring.Search;

namespace QuizNet.Quiz.Quizzes;

/// <summary>The quizzes of somebody: their own and those that they may edit, the last changed first, and the samples behind them.</summary>
internal sealed class QuizList(QuizContext context)
{
    private const int PageSize = 100;

    // One's own are fewer; links to others' may be more than anybody reads.
    private const int MostRead = 2 * AuthoringLimits.MostQuizzes;

    public async Task<QuizSummaries> ReadAsync(string? caller, IReadOnlyList<string> words, ListCursor after, CancellationToken cancellationToken)
    {
        var rows = await context.Quizzes.AsNoTracking()
            .Where(quiz => quiz.Owner == null || quiz.Owner == caller || context.CoAuthors.Any(
                author => author.QuizId == quiz.Id && author.UserId == caller && context.Shares.Any(share => share.Id == author.ShareId)))
            .OrderByDescending(quiz => quiz.Owner == null)
            .ThenByDescending(quiz => quiz.UpdatedAt)
            .Take(MostRead)
            .Select(quiz => new Row(quiz.Id, quiz.Owner, quiz.Title, quiz.Description, quiz.Language, quiz.Tags, quiz.Questions, quiz.Version, quiz.PublishedVersion, quiz.Public, quiz.UpdatedAt))
            .ToListAsync(cancellationToken);
        var order = SampleQuizzes.All.Keys.ToList();

        // Before all times, in the order in which they are shown.
        long Key(Row row) => row.Owner is null ? -1 - order.IndexOf(row.Id) : row.UpdatedAt.ToUnixTimeMilliseconds();

        var found = rows
            .Where(row => after == ListCursor.Start || after.IsBefore(Key(row), row.Id))
            .Where(row => words.Count == 0 || Words.AreIn(Words.Line([row.Title, row.Description, row.Tags]), words))
            .OrderByDescending(Key)
            .ThenByDescending(row => row.Id, StringComparer.Ordinal)
            .Take(PageSize + 1)
            .ToList();
        IReadOnlyList<QuizSummary> page = [.. found.Take(PageSize).Select(row => row.ToSummary(caller))];
        return new QuizSummaries(page, page.Count, found.Count > PageSize ? new ListCursor(Key(found[PageSize - 1]), page[^1].Id).ToString() : null);
    }

    private sealed record Row(
        string Id, string? Owner, string Title, string? Description, string? Language, string? Tags, int Questions, long Version, long? Published, bool Public, DateTimeOffset UpdatedAt)
    {
        public QuizSummary ToSummary(string? caller) => new(
            Id,
            Title,
            Description,
            Language,
            Questions,
            Sample: Owner is null,
            Playable: Published is not null,
            Changed: Published != Version,
            Public,
            Owner is null ? QuizRights.Copy : Owner == caller ? QuizRights.Own : QuizRights.Edit,
            UpdatedAt,
            QuizTags.Read(Tags));
    }
}
