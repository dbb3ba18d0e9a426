using System.Globalization;
using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Games.Course;
using QuizNet.Quiz.Games.Live;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Quiz.Games.Seats;

/// <summary>What hosts decide about single players.</summary>
internal sealed class HostDesk(RedisLink redis, GameDriver driver)
{
    private const int LongestId = 40;

    private static readonly ActReceipt Done = new(true);
    private static readonly ActReceipt NoSuchPlayer = new(false, "There is no such player.");
    private static readonly double[] Factors = [1, 1.25, 1.5, 2];

    /// <summary>For this game: their key is good for nothing any more, and who comes from where they came from waits for the host.</summary>
    public async Task<ActReceipt> KickAsync(string pin, string player, CancellationToken cancellationToken)
    {
        var keys = new GameKeys(pin);
        if (await PersonAsync(keys, player, cancellationToken) is not { State: not PersonState.Out } person)
        {
            return NoSuchPlayer;
        }

        await redis.RunAsync(
            SeatScripts.Kick,
            [keys.People, keys.Seats, keys.Order, keys.Waiting, keys.Suspects, keys.Here, keys.Tallies],
            [player, Write(person with { State = PersonState.Out }), person.Address]).WaitAsync(cancellationToken);
        Tell(keys, player);
        return Done;
    }

    public async Task<ActReceipt> AdmitAsync(string pin, string player, CancellationToken cancellationToken)
    {
        var keys = new GameKeys(pin);
        if (await PersonAsync(keys, player, cancellationToken) is not { State: PersonState.Waiting } person)
        {
            return new ActReceipt(false, "There is nobody of this name who waits.");
        }

        await redis.RunAsync(
            SeatScripts.Admit, [keys.Game, keys.People, keys.Seats, keys.Order, keys.Waiting], [player, Write(person with { State = PersonState.In })]).WaitAsync(cancellationToken);
        Tell(keys, player);
        return Done;
    }

    public async Task<ActReceipt> GiveTimeAsync(string pin, string player, double factor, CancellationToken cancellationToken)
    {
        if (!Factors.Contains(factor))
        {
            return new ActReceipt(false, "The factor is 1, 1.25, 1.5 or 2.");
        }

        var keys = new GameKeys(pin);
        if (player.Length > LongestId || !await redis.AskAsync(database => database.HashExistsAsync(keys.Seats, player)).WaitAsync(cancellationToken))
        {
            return NoSuchPlayer;
        }

        // First the game, so that no question ends before this player's time.
        await driver.ChangeAsync(pin, game => game.State with { Pace = Math.Max(game.State.Pace, factor) }, cancellationToken);
        if ((int)await redis.RunAsync(SeatScripts.GiveTime, [keys.Seats], [player, factor.ToString(CultureInfo.InvariantCulture)]).WaitAsync(cancellationToken) == 0)
        {
            return NoSuchPlayer;
        }

        Tell(keys, player);
        return Done;
    }

    private async Task<Person?> PersonAsync(GameKeys keys, string player, CancellationToken cancellationToken)
    {
        var stored = player.Length > LongestId ? null : (string?)await redis.AskAsync(database => database.HashGetAsync(keys.People, player)).WaitAsync(cancellationToken);
        return stored is null ? null : JsonSerializer.Deserialize(stored, LiveJson.Default.Person);
    }

    // The player's own socket, wherever it is, and the lists of the hosts.
    private void Tell(GameKeys keys, string player)
    {
        redis.Announce(keys.Channel, player);
        redis.Announce(keys.Channel, GameWriter.Crowd);
    }

    private static string Write(Person person) => JsonSerializer.Serialize(person, LiveJson.Default.Person);
}
