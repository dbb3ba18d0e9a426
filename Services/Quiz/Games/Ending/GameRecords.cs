using System.Globalization;
using QuizNet.Quiz.Games.Answers;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Rounds;
using QuizNet.Quiz.Results;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Quiz.Games.Ending;

/// <summary>Reads all that has been recorded of a game.</summary>
internal sealed class GameRecords(RoundReader rounds, RedisLink redis)
{
    public async Task<FinishedGame> ReadAsync(LiveGame game, CancellationToken cancellationToken)
    {
        var counted = await redis.AskAsync(database => database.HashKeysAsync(game.Keys.Outcomes)).WaitAsync(cancellationToken);
        var answers = new Dictionary<int, IReadOnlyDictionary<string, StoredAnswer>>();
        foreach (var question in counted.Select(field => int.Parse((string)field!, CultureInfo.InvariantCulture)))
        {
            answers[question] = await rounds.AnswersAsync(game.Keys, question, cancellationToken);
        }

        return Replay.Of(game.Book, game.State.Since, await rounds.PlayersAsync(game.Keys, cancellationToken), answers);
    }
}
