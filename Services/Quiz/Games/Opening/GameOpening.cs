using System.Security.Claims;
using QuizNet.Contracts;
using QuizNet.Quiz.Authoring;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Quizzes;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Quiz.Games.Opening;

/// <summary>Opens games.</summary>
internal sealed class GameOpening(GameWriter writer, QuizAccess quizzes, SeatCopy seats, RedisLink redis)
{
    // Of a million PINs; with ten thousand games at the same time, two in a row are taken once in ten thousand times.
    private const int MostDraws = 20;

    private const string Clock = RedisTime.Now + "return now";

    /// <summary>Key: of a link to the quiz, where that is why the host may play it.</summary>
    public async Task<(GameCreated? Created, GameTrouble? Trouble)> OpenAsync(CreateGameRequest request, ClaimsPrincipal host, string? key, CancellationToken cancellationToken)
    {
        var options = request.Options ?? new GameOptions();
        if (OptionRules.Complaint(options) is { } complaint)
        {
            return (null, GameTroubles.Options(complaint));
        }

        if (request.QuizId is not { Length: > 0 } id || (await quizzes.ReadAsync(id, host, key, cancellationToken)).Value is not { } quiz)
        {
            return (null, GameTroubles.NoSuchQuiz);
        }

        return QuizRules.Complaints(quiz).Count > 0
            ? (null, GameTroubles.NotPlayable)
            : (await OpenAsync(id, host.UserId(), quiz, options, cancellationToken), null);
    }

    /// <summary>Another game of the same quiz. Whoever had a key of the old one can use it for the new one.</summary>
    public async Task<(GameCreated? Created, GameTrouble? Trouble)> OpenAgainAsync(LiveGame game, CancellationToken cancellationToken)
    {
        if (game.State.Phase != GamePhase.Podium)
        {
            return (null, GameTroubles.NotOver);
        }

        var book = game.Book;
        var created = await OpenAsync(book.QuizId, book.Owner, book.Quiz, book.Options, cancellationToken);
        await seats.CopyAsync(game.Keys, new GameKeys(created.Pin), cancellationToken);
        await writer.TryCommitAsync(game, game.State with { NextPin = created.Pin }, null, cancellationToken);
        return (created, null);
    }

    private async Task<GameCreated> OpenAsync(string? quizId, string? owner, QuizDocument quiz, GameOptions options, CancellationToken cancellationToken)
    {
        var (host, coHost, screen) = (GameKey.New(), GameKey.New(), GameKey.New());
        KeyValuePair<string, string>[] hashes =
        [
            new(GameKey.Hash(host), GameKey.RoleOf(GameRole.Host)),
            new(GameKey.Hash(coHost), GameKey.RoleOf(GameRole.CoHost)),
            new(GameKey.Hash(screen), GameKey.RoleOf(GameRole.Screen)),
        ];
        var now = RedisTime.Read((long)await redis.RunAsync(Clock, [], []).WaitAsync(cancellationToken));
        for (var draws = 0; draws < MostDraws; draws++)
        {
            var book = new GameBook(Guid.CreateVersion7().ToString("N"), Pin.Draw(), quizId, owner, quiz, options, GameKey.New(), now);
            if (await writer.TryOpenAsync(book, hashes, cancellationToken))
            {
                return new GameCreated(book.Id, book.Pin, host, coHost, screen);
            }
        }

        throw new InvalidOperationException("There seems to be no free PIN.");
    }
}
