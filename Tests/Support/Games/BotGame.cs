using System.Net;
using QuizNet.Contracts;

namespace QuizNet.Support.Games;

/// <summary>What is played, and by how many. Bots know the solutions.</summary>
public sealed record BotGameSettings(string QuizId, QuizDocument Quiz, int Players, int Questions)
{
    public GameOptions Options { get; init; } = new() { JoinsPerMinute = 10_000, ReadingSeconds = 1 };

    /// <summary>Bots answer spread over this time.</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long the host looks at everything.</summary>
    public TimeSpan HostPause { get; init; }

    public int Seed { get; init; } = 1;

    public bool Doubles { get; init; }

    public bool Record { get; init; }

    /// <summary>How many enter at a time.</summary>
    public int Doors { get; init; } = 32;
}

/// <summary>A game with bots for players and host, from the lobby to the table.</summary>
public sealed class BotGame : IAsyncDisposable
{
    private const int MostTries = 20;

    private readonly BotGameSettings _settings;

    private BotGame(BotGameSettings settings, GameClient client, GameCreated created, BotHost host, IReadOnlyList<Bot> bots)
    {
        (_settings, Client, Created, Host, Bots) = (settings, client, created, host, bots);
        Oracle = new Oracle(settings.Quiz, settings.Options);
    }

    public GameClient Client { get; }

    /// <summary>The first one.</summary>
    public required Uri Server { get; init; }

    public GameCreated Created { get; }

    public Oracle Oracle { get; }

    public BotHost Host { get; }

    public IReadOnlyList<Bot> Bots { get; }

    public int Questions => Math.Min(_settings.Questions, _settings.Quiz.Questions.Count);

    /// <summary>Opened, and everybody has a seat; nobody has entered.</summary>
    /// <param name="http">One client for each server; bots and host are spread over them.</param>
    /// <param name="settings">What is played.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<BotGame> OpenAsync(IReadOnlyList<HttpClient> http, BotGameSettings settings, CancellationToken cancellationToken)
    {
        var client = new GameClient(http[0]);
        var created = (await client.OpenAsync(settings.QuizId, settings.Options, cancellationToken)).Good;
        var servers = http.Select(one => one.BaseAddress!).ToList();
        var (views, bots) = (new SharedViews(), new Bot[settings.Players]);
        await Parallel.ForAsync(0, settings.Players, new ParallelOptions { MaxDegreeOfParallelism = settings.Doors, CancellationToken = cancellationToken }, async (number, stop) =>
        {
            var seat = (await client.JoinAsync(created.Pin, BotNames.Of(number), stop)).Good;
            var plan = new BotPlan(settings.Quiz, (settings.Seed * 100_000) + number, settings.AnswerWithin);
            bots[number] = new Bot([.. servers.Skip(number % servers.Count), .. servers.Take(number % servers.Count)], created.Pin, seat, plan, views, settings.Record) { Doubles = settings.Doubles };
        });
        var host = new BotHost(new Presence([.. servers.AsEnumerable().Reverse()], created.Pin, created.HostKey, new GameNews(views), settings.Record)) { Pause = settings.HostPause };
        return new BotGame(settings, client, created, host, bots) { Server = http[0].BaseAddress! };
    }

    /// <summary>Host and players come in.</summary>
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        await Host.Presence.EnterAsync(cancellationToken);
        await Parallel.ForEachAsync(
            Bots,
            new ParallelOptions { MaxDegreeOfParallelism = _settings.Doors, CancellationToken = cancellationToken },
            async (bot, stop) => await bot.Presence.EnterAsync(stop));
        var refused = Bots.Select(bot => bot.Presence).Append(Host.Presence).FirstOrDefault(presence => presence.Refusal is not null);
        if (refused is not null)
        {
            throw new InvalidOperationException($"Not let in: {refused.Refusal}");
        }
    }

    public Task PlayAsync(CancellationToken cancellationToken) => Host.PlayAsync(Questions, cancellationToken);

    /// <summary>When everybody has heard the end. A replica that has much to do shows the podium, and tells then what one has there.</summary>
    public Task OverAsync(CancellationToken cancellationToken) => Task.WhenAll(Bots.Select(bot => bot.News.UntilAsync(
        () => bot.News is { View.Phase: GamePhase.Podium, Mine: { Place: not null } mine } && mine.Asked >= Oracle.Expect(bot.Record, Questions).Asked, cancellationToken)));

    /// <summary>Of what has been played, when everybody has heard the end.</summary>
    public GameCheck Check() => GameCheck.Of(Oracle, Bots, Questions, Host.View.Table ?? []);

    /// <summary>With the report over HTTP. A machine that is busy with a hundred games may say "try again in a second".</summary>
    public async Task<GameCheck> CheckReportAsync(CancellationToken cancellationToken)
    {
        var report = await Client.ReportAsync(Created.Pin, Created.HostKey, cancellationToken);
        for (var tries = 1; report.Status == HttpStatusCode.ServiceUnavailable && tries < MostTries; tries++)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
            report = await Client.ReportAsync(Created.Pin, Created.HostKey, cancellationToken);
        }

        return Check().Including(report.Good, Bots);
    }

    public async ValueTask DisposeAsync()
    {
        await Parallel.ForEachAsync(Bots, async (bot, _) => await bot.DisposeAsync());
        await Host.DisposeAsync();
    }
}
