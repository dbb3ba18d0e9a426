using System.Globalization;
using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Games.Course;
using QuizNet.Quiz.Games.Judging;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Scoring;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Quiz.Games.Answers;

/// <summary>Takes the answers of players who are connected here.</summary>
internal sealed class AnswerDesk(RedisLink redis, GameDriver driver, GameMetrics metrics)
{
    /// <summary>The game may be a little older: what it is used for does not change. Number counts from 1.</summary>
    public async Task<AnswerReceipt> TakeAsync(LiveGame game, string player, AnswerRequest request, TimeSpan halfRoundTrip, CancellationToken cancellationToken)
    {
        var receipt = await AskAsync(game, player, request, halfRoundTrip, cancellationToken);
        metrics.Answered(receipt.Status);
        return receipt;
    }

    private async Task<AnswerReceipt> AskAsync(LiveGame game, string player, AnswerRequest request, TimeSpan halfRoundTrip, CancellationToken cancellationToken)
    {
        var question = request.Question - 1;
        if (question < 0 || question >= game.Book.Quiz.Questions.Count || request.Answer is not { } answer)
        {
            return Refused("There is no such question, or no answer.");
        }

        if (AnswerRules.Complaint(game.Book.Quiz.Questions[question], answer) is { } complaint)
        {
            return Refused(complaint);
        }

        var keys = game.Keys;
        var said = (RedisResult[])(await redis.RunAsync(
            AnswerScripts.Take,
            [keys.Game, keys.Seats, keys.Answers(question), keys.Here],
            [player, question, AnswerTime.Forgiven(halfRoundTrip).TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture), JsonSerializer.Serialize(answer, LiveJson.Default.GivenAnswer)])
            .WaitAsync(cancellationToken))!;
        return (string)said[0]! switch
        {
            "accepted" => await AcceptAsync(game, said),
            "again" => new AnswerReceipt(AnswerStatus.Accepted, ElapsedMs: StoredAnswer.Read((string)said[1]!).ElapsedMs, Again: true),
            "late" => new AnswerReceipt(AnswerStatus.Late, "The time was over.", LateMs: (double)said[1]),
            "seat" => Refused("The host has not let you in."),
            "next" => Refused("You came while this question was open: the next one is yours."),
            _ => Refused("This question is not open."),
        };
    }

    /// <summary>A player's pictures are loaded.</summary>
    public async Task ReadyAsync(LiveGame game, string player, int question, CancellationToken cancellationToken)
    {
        if (question < 0 || question >= game.Book.Quiz.Questions.Count)
        {
            return;
        }

        var keys = game.Keys;
        if ((int)await redis.RunAsync(AnswerScripts.Ready, [keys.Game, keys.Seats, keys.Ready(question), keys.Here], [player, question]).WaitAsync(cancellationToken) == 1)
        {
            await driver.AllReadyAsync(game.Book.Pin);
        }
    }

    /// <summary>Somebody has left: perhaps it was the one that the others waited for.</summary>
    public async Task LookAgainAsync(LiveGame game)
    {
        var (keys, question) = (game.Keys, game.State.Question);
        if (game.State.TakesAnswers && (int)await redis.RunAsync(AnswerScripts.AreAllIn, [keys.Game, keys.Seats, keys.Answers(question), keys.Here], [question]) == 1)
        {
            await driver.AllAnsweredAsync(game.Book.Pin);
        }
    }

    private async Task<AnswerReceipt> AcceptAsync(LiveGame game, RedisResult[] said)
    {
        if ((int)said[2] == 1)
        {
            await driver.AllAnsweredAsync(game.Book.Pin);
        }

        if ((int)said[3] == 1)
        {
            redis.Announce(game.Keys.Channel, GameWriter.Crowd);
        }

        return new AnswerReceipt(AnswerStatus.Accepted, ElapsedMs: StoredAnswer.Read((string)said[1]!).ElapsedMs);
    }

    private static AnswerReceipt Refused(string message) => new(AnswerStatus.Refused, message);
}
