using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz.Authoring.Drafts;
using QuizNet.Quiz.Quizzes;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Authoring.Bank;

/// <summary>The questions that somebody keeps.</summary>
internal sealed class BankBook(QuizContext context, TimeProvider time)
{
    private const int PageSize = 50;

    private static readonly QuizTrouble Full = new(StatusCodes.Status409Conflict, "bank-full", $"A bank has room for {AuthoringLimits.MostInBank} questions. Delete some first.");
    private static readonly QuizTrouble NoSuchEntry = new(StatusCodes.Status404NotFound, "no-such-entry", "There is no such question in your bank (any more). GET /api/bank lists those that there are.");

    /// <summary>The newest first. All words have to be there.</summary>
    public async Task<BankPage> ListAsync(string owner, IReadOnlyList<string> words, string? tag, string? type, string? after, CancellationToken cancellationToken)
    {
        var found = context.Bank.AsNoTracking().Where(entry => entry.Owner == owner);
        found = type is null ? found : found.Where(entry => entry.Type == type);
        found = after is null ? found : found.Where(entry => string.Compare(entry.Id, after) < 0);
        if (tag is not null)
        {
            var line = QuizTags.Line(tag);
            found = found.Where(entry => entry.Tags!.Contains(line));
        }

        foreach (var word in words)
        {
            var beginning = $" {word}";
            found = found.Where(entry => entry.Words.Contains(beginning));
        }

        var page = await found.OrderByDescending(entry => entry.Id).Take(PageSize + 1).ToListAsync(cancellationToken);
        IReadOnlyList<BankEntry> entries = [.. page.Take(PageSize).Select(entry => entry.ToEntry())];
        return new BankPage(entries, entries.Count, page.Count > PageSize ? entries[^1].Id : null);
    }

    public async Task<BankTags> TagsAsync(string owner, CancellationToken cancellationToken)
    {
        var lines = await context.Bank.AsNoTracking().Where(entry => entry.Owner == owner && entry.Tags != null).Select(entry => entry.Tags).ToListAsync(cancellationToken);
        var counts = lines.SelectMany(QuizTags.Read).CountBy(tag => tag, StringComparer.Ordinal).OrderByDescending(tag => tag.Value).ThenBy(tag => tag.Key, StringComparer.Ordinal);
        return new BankTags([.. counts.Take(AuthoringLimits.MostListedTags).Select(tag => new TagCount(tag.Key, tag.Value))]);
    }

    /// <summary>All or none. Answers those that a list would begin with.</summary>
    public async Task<(BankPage? Added, QuizTrouble? Trouble)> AddAsync(string owner, IReadOnlyList<Question> questions, CancellationToken cancellationToken)
    {
        var now = time.StoredNow();

        // The first of them is to be the first of the list, in which the greatest ids come first.
        var ids = questions.Select(_ => Guid.CreateVersion7(now).ToString("N")).OrderDescending(StringComparer.Ordinal).ToList();
        List<BankQuestion> entries = [.. questions.Select((question, number) => BankQuestion.Of(ids[number], owner, DraftShape.Of(question), now))];
        var added = await context.WriteAsync(
            async token =>
            {
                if (await context.Bank.CountAsync(entry => entry.Owner == owner, token) + entries.Count > AuthoringLimits.MostInBank)
                {
                    context.GiveUp();
                    return false;
                }

                context.AddRange(entries);
                return true;
            },
            cancellationToken);
        return added
            ? (new BankPage([.. entries.Take(PageSize).Select(entry => entry.ToEntry())], entries.Count, entries.Count > PageSize ? entries[PageSize - 1].Id : null), null)
            : (null, Full);
    }

    public async Task<(BankEntry? Entry, QuizTrouble? Trouble)> FindAsync(string owner, string id, CancellationToken cancellationToken) =>
        QuizReader.IsId(id) && await context.Bank.AsNoTracking().SingleOrDefaultAsync(entry => entry.Id == id && entry.Owner == owner, cancellationToken) is { } entry
            ? (entry.ToEntry(), null)
            : (null, NoSuchEntry);

    /// <summary>Without a question it is deleted. If another version is there than the one named, the answer has that, too.</summary>
    public Task<(BankEntry? Entry, QuizTrouble? Trouble)> ChangeAsync(string owner, string id, string? ifMatch, Question? question, CancellationToken cancellationToken) =>
        context.WriteAsync<(BankEntry?, QuizTrouble?)>(
            async token =>
            {
                if (await LockAsync(owner, id, token) is not { } entry)
                {
                    context.GiveUp();
                    return (null, NoSuchEntry);
                }

                if (!ETags.Match(ifMatch, ETags.Of(entry.Version)))
                {
                    context.GiveUp();
                    return (entry.ToEntry(), new QuizTrouble(StatusCodes.Status412PreconditionFailed, "changed", "You have changed this question elsewhere since you read it. Read it again, and decide anew."));
                }

                if (question is null)
                {
                    context.Remove(entry);
                }
                else
                {
                    entry.Replace(DraftShape.Of(question), time.StoredNow());
                }

                return (entry.ToEntry(), null);
            },
            cancellationToken);

    private async Task<BankQuestion?> LockAsync(string owner, string id, CancellationToken cancellationToken)
    {
        if (!QuizReader.IsId(id))
        {
            return null;
        }

        var found = context.Database.IsNpgsql() ? context.Bank.FromSql($"SELECT * FROM bank_questions WHERE id = {id} FOR UPDATE") : context.Bank.Where(entry => entry.Id == id);
        return (await found.ToListAsync(cancellationToken)).SingleOrDefault(entry => entry.Owner == owner);
    }
}
