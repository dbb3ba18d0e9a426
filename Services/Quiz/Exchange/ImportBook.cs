using System.Globalization;
using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Quiz.Exchange;

/// <summary>Collects what a reader finds: questions that can be played, and what has become of all else. Row counts from 1.</summary>
internal sealed class ImportBook
{
    private const int LongestName = 80;

    private readonly List<Question> _questions = [];
    private readonly List<ImportProblem> _problems = [];
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files = [];
    private int _unlisted;
    private int _beyond;

    public int Questions => _questions.Count;

    public int Files => _files.Count;

    /// <summary>Takes the question if the rules of quizzes have nothing against it; else they are the reason why it is not there.</summary>
    public bool Add(Question question, int? row = null, string? name = null)
    {
        if (question.Media is { } media && !MediaRules.IsGood(media) && !IsKept(media))
        {
            Change($"Its picture or sound was left out: {MediaRules.Complaint}", row, name);
            question = question with { Media = null };
        }

        if (QuizRules.Complaints(question, IsKept) is { Count: > 0 } complaints)
        {
            Drop(string.Join(' ', complaints), row, name);
            return false;
        }

        if (_questions.Count == ImportLimits.MostQuestions)
        {
            _beyond++;
            return false;
        }

        _questions.Add(question);
        return true;
    }

    public void Drop(string reason, int? row = null, string? name = null) => List(new ImportProblem(ImportEffect.Dropped, reason, row, name));

    public void Change(string reason, int? row = null, string? name = null) => List(new ImportProblem(ImportEffect.Changed, reason, row, name));

    /// <summary>Keeps a file, and answers the address that it has in the quiz.</summary>
    public string Keep(string name, ReadOnlyMemory<byte> content)
    {
        _files[name] = content;
        return Imported.Scheme + name;
    }

    public Imported Close(string title, string? description = null, string? language = null, IReadOnlyList<string>? tags = null)
    {
        if (title.Length > QuizRules.LongestTitle)
        {
            Change($"The title was cut: it may have {QuizRules.LongestTitle} characters.", name: title);
            title = Short(title, QuizRules.LongestTitle - 1);
        }

        List<ImportProblem> problems = [.. _problems];
        if (_beyond > 0)
        {
            problems.Add(new ImportProblem(ImportEffect.Dropped, string.Create(CultureInfo.InvariantCulture, $"{_beyond} questions after the first {ImportLimits.MostQuestions} were left out; split the file.")));
        }

        if (_unlisted > 0)
        {
            problems.Add(new ImportProblem(ImportEffect.Dropped, string.Create(CultureInfo.InvariantCulture, $"{_unlisted} more problems are not listed.")));
        }

        return new Imported(new QuizDocument(title, _questions, description, language, tags), problems, _files);
    }

    private bool IsKept(Media media) => media.Url.StartsWith(Imported.Scheme, StringComparison.Ordinal) && _files.ContainsKey(media.Url[Imported.Scheme.Length..]);

    private void List(ImportProblem problem)
    {
        if (_problems.Count < ImportLimits.MostProblems)
        {
            _problems.Add(problem with { Name = problem.Name is { } name ? Short(name, LongestName) : null });
        }
        else
        {
            _unlisted++;
        }
    }

    // Files call things by as much as they like.
    private static string Short(string name, int longest) => name.Length > longest ? $"{name.AsSpan(0, longest - (char.IsHighSurrogate(name[longest - 1]) ? 1 : 0))}…" : name;
}
