using System.Globalization;
using QuizNet.Contracts;
using QuizNet.Quiz;
using QuizNet.Quiz.Quizzes;
using QuizNet.Support;
using QuizNet.Support.Games;

namespace QuizNet.Integration.Games;

/// <summary>Two replicas of quiz on one Redis. Each test opens games of its own.</summary>
public abstract class GameHosts(Servers servers, string redis) : IAsyncLifetime
{
    private readonly List<IAsyncDisposable> _hosts = [];

    /// <summary>One for each replica.</summary>
    public IReadOnlyList<HttpClient> Clients { get; private set; } = [];

    public string Redis { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Redis = await servers.RedisAsync(redis, CancellationToken.None);
        var settings = new Dictionary<string, string>
        {
            ["ConnectionStrings:redis"] = Redis,
            ["ConnectionStrings:quiznet"] = await servers.NewDatabaseAsync(Databases.Sqlite, CancellationToken.None),

            // A busy machine is not an outage.
            ["Redis:Patience"] = "00:00:15",
        };
        var hosts = await Task.WhenAll(Enumerable.Range(1, 2).Select(_ => Task.Run(() => new ServiceHost<QuizContext>(FreePort.Next(), settings))));
        _hosts.AddRange(hosts);
        Clients = [.. hosts.Select(host => host.Client)];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>A game of one of the samples, with its players in their seats but not in the game.</summary>
    internal Task<BotGame> OpenAsync(string sample, int players, CancellationToken cancellationToken, Func<BotGameSettings, BotGameSettings>? with = null)
    {
        var quiz = SampleQuizzes.All[$"sample-{sample}"];
        var settings = new BotGameSettings($"sample-{sample}", quiz, players, quiz.Questions.Count)
        {
            AnswerWithin = TimeSpan.FromMilliseconds(200),
            Options = new GameOptions { JoinsPerMinute = 10_000, ReadingSeconds = 0 },
        };
        return BotGame.OpenAsync(Clients, with?.Invoke(settings) ?? settings, cancellationToken);
    }

    /// <summary>A socket of whoever has the key, to one of the replicas, with all that it receives.</summary>
    internal async Task<GameSocket> EnterAsync(GameCreated game, string key, CancellationToken cancellationToken, int replica = 0, HubMessageHandler? said = null)
    {
        var socket = await GameSocket.OpenAsync(Clients[replica].BaseAddress!, said, cancellationToken, record: true);
        var entered = await socket.EnterAsync(new EnterRequest(game.Pin, key), cancellationToken);
        Assert.True(entered is { Refusal: null }, string.Create(CultureInfo.InvariantCulture, $"{entered}"));
        return socket;
    }
}

public sealed class GamesOnGarnet(Servers servers) : GameHosts(servers, RedisServers.Garnet);

public sealed class GamesOnRedis(Servers servers) : GameHosts(servers, RedisServers.Native);

[CollectionDefinition(Name)]
public sealed class OnGarnet : ICollectionFixture<GamesOnGarnet>
{
    public const string Name = "two replicas of quiz on Garnet";
}

[CollectionDefinition(Name)]
public sealed class OnRedis : ICollectionFixture<GamesOnRedis>
{
    public const string Name = "two replicas of quiz on redis-server";
}
