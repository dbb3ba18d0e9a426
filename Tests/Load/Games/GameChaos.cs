namespace QuizNet.Load.Games;

/// <summary>Kills replicas at random moments, and Redis now and then. A replica is back before the next one goes, as whoever runs three expects.</summary>
internal sealed class GameChaos(GameStack stack, GameDrillSettings settings)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(3);

    private readonly Random _random = new(settings.Seed);

    public int Kills { get; private set; }

    public int RedisKills { get; private set; }

    public bool IsOver => Kills >= settings.Kills && RedisKills >= settings.RedisKills;

    public async Task RunAsync(CancellationToken over)
    {
        try
        {
            while (!IsOver)
            {
                await Task.Delay(LongestPause * _random.NextDouble(), over);
                await (IsRedisDue() ? KillRedisAsync() : KillReplicaAsync());
            }
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            // Goes on in the next game.
        }
    }

    // Spread over the others.
    private bool IsRedisDue() => RedisKills < settings.RedisKills && (Kills >= settings.Kills || (RedisKills + 1) * settings.Kills <= (Kills + 1) * settings.RedisKills);

    private Task KillRedisAsync()
    {
        RedisKills++;
        return stack.Redis.KillAsync(CancellationToken.None);
    }

    private async Task KillReplicaAsync()
    {
        Kills++;
        var replica = stack.Replicas[_random.Next(stack.Replicas.Count)];
        await replica.KillAsync();
        await replica.WaitUntilHealthyAsync(CancellationToken.None);
    }
}
