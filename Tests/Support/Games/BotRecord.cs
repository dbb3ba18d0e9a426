using QuizNet.Contracts;

namespace QuizNet.Support.Games;

/// <summary>What a bot has answered to which question as it was shown. Elapsed is what the receipt said, in milliseconds; null if none came.</summary>
public sealed record BotAnswer(QuestionView Question, GivenAnswer Answer, double? ElapsedMs = null);

/// <summary>What a bot knows of its game by itself.</summary>
public sealed class BotRecord
{
    // Guards all of it: views come while receipts do.
    private readonly Lock _lock = new();
    private readonly SortedDictionary<int, BotAnswer> _answers = [];
    private readonly Dictionary<int, MyResult> _results = [];
    private readonly List<SeenView> _views = [];
    private readonly List<string> _refusals = [];
    private readonly List<SentAnswer> _receipts = [];

    /// <summary>By the number of the question.</summary>
    public IReadOnlyDictionary<int, BotAnswer> Answers => _answers;

    public IReadOnlyDictionary<int, MyResult> Results => _results;

    public IReadOnlyList<SeenView> Views => _views;

    /// <summary>Answers that were not taken, and why.</summary>
    public IReadOnlyList<string> Refusals => _refusals;

    /// <summary>Of answers that count.</summary>
    public IReadOnlyList<SentAnswer> Receipts => _receipts;

    public void Answered(BotAnswer answer)
    {
        lock (_lock)
        {
            _answers[answer.Question.Number] = answer;
        }
    }

    public void Receipt(SentAnswer receipt)
    {
        lock (_lock)
        {
            _receipts.Add(receipt);
        }
    }

    public void Refused(int question, string why)
    {
        lock (_lock)
        {
            _refusals.Add($"{question}: {why}");
        }
    }

    public void Seen(GameView view, long at)
    {
        lock (_lock)
        {
            _views.Add(new SeenView(view.Offset, view.Phase, view.Question?.Number ?? 0, at));
        }
    }

    public void Told(MyView mine)
    {
        lock (_lock)
        {
            if (mine.Result is { } result)
            {
                _results[result.Question] = result;
            }
        }
    }
}

/// <summary>A view, and when it came.</summary>
public readonly record struct SeenView(long Offset, GamePhase Phase, int Question, long At);

/// <summary>When it was sent, what the receipt took, and whether that said that there had been an answer already.</summary>
public readonly record struct SentAnswer(int Question, long At, TimeSpan Took, bool Again);
