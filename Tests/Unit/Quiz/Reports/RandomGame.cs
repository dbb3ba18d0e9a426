using QuizNet.Contracts;
using QuizNet.Quiz.Games.Answers;
using QuizNet.Quiz.Games.Ending;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Rounds;
using QuizNet.Quiz.Results;
using QuizNet.Unit.Quiz.Rounds;

namespace QuizNet.Unit.Quiz.Reports;

/// <summary>Games with questions of all types, late players, early ends, and answers that do not come: counted by the game's own rules.</summary>
internal sealed class RandomGame
{
    private readonly GameBook _book = Played.Book([.. Played.Every, .. Played.Every]) with { Options = new GameOptions { Teams = TeamMode.Chosen, TeamNames = ["Red", "Blue"] } };
    private readonly List<Player> _players;
    private readonly Dictionary<int, IReadOnlyDictionary<string, StoredAnswer>> _answers = [];

    public RandomGame(int seed)
    {
        var random = new Random(seed);
        var played = random.Next(1, _book.Quiz.Questions.Count + 1);
        _players = [.. Enumerable.Range(0, random.Next(1, 9)).Select(number => Played.Player($"Player {number}", random.Next(2) * random.Next(played), random.Next(3) switch { 0 => "Red", 1 => "Blue", _ => null }))];
        foreach (var number in Enumerable.Range(0, played).Where(number => _book.Quiz.Questions[number] is not Slide))
        {
            _answers[number] = _players.Where(player => player.First <= number && random.Next(4) > 0)
                .ToDictionary(player => player.Id, _ => new StoredAnswer(random.Next(1, 20_000), 1, Given(_book.Quiz.Questions[number], random)));
        }
    }

    public IReadOnlyList<string> Players => [.. _players.Select(player => player.Id)];

    /// <summary>The game as it is kept; as if somebody had never come.</summary>
    public FinishedGame Finish(string? without = null) => Replay.Of(
        _book,
        Lesson.Start,
        [.. _players.Where(player => player.Id != without)],
        _answers.ToDictionary(one => one.Key, one => (IReadOnlyDictionary<string, StoredAnswer>)one.Value.Where(given => given.Key != without).ToDictionary()));

    private static GivenAnswer Given(Question question, Random random) => question switch
    {
        TrueOrFalse => new GivenAnswer(Choices: [random.Next(2)]),
        Ordering => new GivenAnswer(Choices: Shuffled(random)),
        MultipleChoice => new GivenAnswer(Choices: Shuffled(random)[..random.Next(1, 5)]),
        SingleChoice or Poll => new GivenAnswer(Choices: [random.Next(4)]),
        Slider or Estimate => new GivenAnswer(Number: 770 + random.Next(12)),
        _ => new GivenAnswer(Words: [random.Next(3) switch { 0 => Played.Secret, 1 => "Sécret, solution", _ => "Another" }]),
    };

    private static int[] Shuffled(Random random)
    {
        int[] items = [0, 1, 2, 3];
        random.Shuffle(items);
        return items;
    }
}
