using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz.Authoring.Search;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Quiz.Authoring.Catalogue;

/// <summary>What somebody asks of the catalogue. All words have to be there.</summary>
internal sealed record CatalogueQuestion(IReadOnlyList<string> Words, string? Language, string? Tag, CatalogueOrder Order, ListCursor After);

internal sealed class CatalogueReader(QuizContext context)
{
    private const int PageSize = 30;

    // More than any standing: it only tells those apart that fit equally well.
    private const int Step = 10_000;

    // No word comes after it that begins with what is before it, in the order of bytes.
    private static readonly string Last = char.ConvertFromUtf32(0x10FFFF);

    public async Task<CataloguePage> ReadAsync(CatalogueQuestion asked, CancellationToken cancellationToken)
    {
        var found = context.Quizzes.AsNoTracking().Where(quiz => quiz.Public && quiz.Published != null).Select(quiz => new Hit { Quiz = quiz, Score = 0 });
        if (asked.Language is { } language)
        {
            var more = language + "-";
            found = found.Where(hit => hit.Quiz.Published!.Language == language || hit.Quiz.Published!.Language!.StartsWith(more));
        }

        if (asked.Tag is { } tag)
        {
            var term = SearchTerms.Tag + tag;
            found = found.Where(hit => context.Terms.Any(has => has.Term == term && has.QuizId == hit.Quiz.Id));
        }

        foreach (var word in asked.Words)
        {
            found = With(found, word);
        }

        var order = asked.Order == CatalogueOrder.Fit && asked.Words.Count == 0 ? CatalogueOrder.Rating : asked.Order;
        var page = await Sorted(found, order, asked.After).Take(PageSize + 1).ToListAsync(cancellationToken);
        var next = page.Count > PageSize ? new ListCursor(KeyOf(page[PageSize - 1], order), page[PageSize - 1].Id).ToString() : null;
        IReadOnlyList<CatalogueEntry> entries = [.. page.Take(PageSize).Select(row => row.ToEntry())];
        return new CataloguePage(entries, entries.Count, next);
    }

    // A whole word is worth twice as much as one that only begins with what was searched for.
    private IQueryable<Hit> With(IQueryable<Hit> found, string word)
    {
        var end = word + Last;
        var scores = context.Terms
            .Where(term => string.Compare(term.Term, word) >= 0 && string.Compare(term.Term, end) <= 0)
            .GroupBy(term => term.QuizId)
            .Select(terms => new { QuizId = terms.Key, Score = terms.Max(term => term.Term == word ? 2 * term.Weight : term.Weight) });
        return found.Join(scores, hit => hit.Quiz.Id, score => score.QuizId, (hit, score) => new Hit { Quiz = hit.Quiz, Score = hit.Score + score.Score });
    }

    private static IQueryable<Row> Sorted(IQueryable<Hit> found, CatalogueOrder order, ListCursor after)
    {
        var (first, key, id) = (after == ListCursor.Start, after.Key, after.Id);
        if (order == CatalogueOrder.Newest)
        {
            var time = DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(key, 0, DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()));
            return Rows(found
                .Where(hit => first || hit.Quiz.Published!.PublishedAt < time || (hit.Quiz.Published!.PublishedAt == time && string.Compare(hit.Quiz.Id, id) < 0))
                .OrderByDescending(hit => hit.Quiz.Published!.PublishedAt)
                .ThenByDescending(hit => hit.Quiz.Id));
        }

        var keyed = order switch
        {
            CatalogueOrder.Plays => found.Select(hit => new Hit { Quiz = hit.Quiz, Score = hit.Quiz.Plays }),
            CatalogueOrder.Rating => found.Select(hit => new Hit { Quiz = hit.Quiz, Score = hit.Quiz.Standing }),
            _ => found.Select(hit => new Hit { Quiz = hit.Quiz, Score = (hit.Score * Step) + hit.Quiz.Standing }),
        };
        return Rows(keyed
            .Where(hit => first || hit.Score < key || (hit.Score == key && string.Compare(hit.Quiz.Id, id) < 0))
            .OrderByDescending(hit => hit.Score)
            .ThenByDescending(hit => hit.Quiz.Id));
    }

    private static IQueryable<Row> Rows(IQueryable<Hit> hits) => hits.Select(hit => new Row(
        hit.Quiz.Id,
        hit.Quiz.Published!.Title,
        hit.Quiz.Published.Description,
        hit.Quiz.Published.Language,
        hit.Quiz.Published.Tags,
        hit.Quiz.Published.Questions,
        hit.Quiz.OwnerName,
        hit.Quiz.Ratings,
        hit.Quiz.Stars,
        hit.Quiz.Plays,
        hit.Quiz.Published.PublishedAt,
        hit.Score));

    private static long KeyOf(Row row, CatalogueOrder order) => order == CatalogueOrder.Newest ? row.PublishedAt.ToUnixTimeMilliseconds() : row.Score;

    private sealed class Hit
    {
        public required StoredQuiz Quiz { get; init; }

        public required int Score { get; init; }
    }

    private sealed record Row(
        string Id, string Title, string? Description, string? Language, string? Tags, int Questions, string? Author, int Ratings, int Stars, int Plays, DateTimeOffset PublishedAt, int Score)
    {
        public CatalogueEntry ToEntry() => new(Id, Title, Description, Language, Questions, QuizTags.Read(Tags), Author, Popularity.Mean(Ratings, Stars), Ratings, Plays, PublishedAt);
    }
}
