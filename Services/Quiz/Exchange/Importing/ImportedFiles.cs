using QuizNet.Contracts;
using QuizNet.Quiz.Exchange.Attachments;
using QuizNet.Quiz.Files;
using QuizNet.Quiz.Games.Playing;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Quiz.Exchange.Importing;

/// <summary>Pictures and sounds that came in a file get an address of their own here, or are left out of the quiz, with the reason.</summary>
internal sealed class ImportedFiles(MediaStore store)
{
    /// <summary>Owner: the account that they are put away for; without one they are not.</summary>
    public async Task<(QuizDocument Quiz, IReadOnlyList<ImportProblem> Problems)> PutAwayAsync(Imported imported, string? owner, CancellationToken cancellationToken)
    {
        List<ImportProblem> problems = [.. imported.Problems];
        Dictionary<string, string?> addresses = [];
        var named = imported.Quiz.Questions.SelectMany(MediaOf.Question).Select(media => media.Url).Where(url => url.StartsWith(Imported.Scheme, StringComparison.Ordinal)).ToHashSet();
        foreach (var (name, content) in imported.Files)
        {
            if (!named.Contains(Imported.Scheme + name))
            {
                problems.Add(new ImportProblem(ImportEffect.Dropped, "No question has this file.", Name: name));
                continue;
            }

            var (address, complaint) = await StoreAsync(content, owner, cancellationToken);
            addresses[Imported.Scheme + name] = address;
            if (complaint is not null)
            {
                problems.Add(new ImportProblem(ImportEffect.Dropped, complaint, Name: name));
            }
        }

        return addresses.Count == 0 ? (imported.Quiz, problems) : (WithAddresses(imported.Quiz, addresses, problems), problems);
    }

    private async Task<(string? Address, string? Complaint)> StoreAsync(ReadOnlyMemory<byte> content, string? owner, CancellationToken cancellationToken)
    {
        if (owner is null)
        {
            return (null, "Sign in, and import the file again: pictures and sounds are kept for those who have an account.");
        }

        var added = await store.AddAsync(owner, content, cancellationToken);
        return (added.Stored?.Url, added.Complaint);
    }

    // Without its picture an option may be empty, and its question none any more.
    private static QuizDocument WithAddresses(QuizDocument quiz, Dictionary<string, string?> addresses, List<ImportProblem> problems)
    {
        List<Question> questions = [];
        foreach (var (number, question) in quiz.Questions.Index())
        {
            var changed = question.WithMedia(media => addresses.TryGetValue(media.Url, out var address) ? address is null ? null : media with { Url = address } : media);
            if (QuizRules.Complaints(changed) is { Count: > 0 } complaints)
            {
                problems.Add(new ImportProblem(ImportEffect.Dropped, $"Question {number + 1} is nothing without its pictures: {string.Join(' ', complaints)}"));
            }
            else
            {
                questions.Add(changed);
            }
        }

        return quiz with { Questions = questions };
    }
}
