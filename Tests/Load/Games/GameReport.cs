using QuizNet.Load.Measuring;
using QuizNet.Support.Games;

namespace QuizNet.Load.Games;

/// <summary>What a run of games came to. Times in milliseconds, CPU in seconds for 1,000 messages delivered, memory in KB of the servers for each socket.</summary>
internal sealed record GameReport(
    int Games,
    int Players,
    int Questions,
    int Replicas,
    double SpreadP50,
    double SpreadP99,
    double AnswerP50,
    double AnswerP95,
    double AnswerP99,
    long Delivered,
    double DeliveredPerSecond,
    double QuizCpu,
    double GatewayCpu,
    double RedisCpu,
    double QuizKilobytes,
    double GatewayKilobytes,
    int Acknowledged,
    int Refused,
    int MissingPhases,
    int Lost,
    int Doubled,
    IReadOnlyList<string> Differences)
{
    private const double Kilobyte = 1024;
    private const int Told = 20;

    public bool IsGood => Lost == 0 && Doubled == 0 && MissingPhases == 0 && Differences.Count == 0;

    public static GameReport Of(GameSettings settings, IReadOnlyList<BotGame> games, IReadOnlyList<GameCheck> checks, Costs costs, TimeSpan time)
    {
        var bots = games.SelectMany(game => game.Bots).ToList();
        var views = games.Select(game => game.Bots.Select(bot => bot.Record.Views).ToList()).ToList();
        var spreads = views.SelectMany(Spread.Of).ToList();
        var receipts = bots.SelectMany(bot => bot.Record.Receipts).Select(receipt => receipt.Took).ToList();
        var delivered = bots.Sum(bot => (long)bot.News.Heard) - costs.HeardBefore;
        return new GameReport(
            games.Count,
            bots.Count,
            settings.Questions,
            settings.Replicas,
            Milliseconds(spreads, 50),
            Milliseconds(spreads, 99),
            Milliseconds(receipts, 50),
            Milliseconds(receipts, 95),
            Milliseconds(receipts, 99),
            delivered,
            delivered / time.TotalSeconds,
            PerThousand(costs.Entered.Quiz, costs.Played.Quiz),
            PerThousand(costs.Entered.Gateway, costs.Played.Gateway),
            PerThousand(costs.Entered.Redis, costs.Played.Redis),
            PerSocket(costs.Seated.Quiz, costs.Entered.Quiz),
            PerSocket(costs.Seated.Gateway, costs.Entered.Gateway),
            checks.Sum(check => check.Acknowledged),
            bots.Sum(bot => bot.Record.Refusals.Count),
            views.Sum(Spread.Missing),
            checks.Sum(check => check.Lost),
            checks.Sum(check => check.Doubled),
            [.. checks.SelectMany(check => check.Differences).Concat(bots.SelectMany(bot => bot.Record.Refusals).Distinct()).Take(Told)]);

        double PerThousand(GameStack.Share before, GameStack.Share after) => (after.Seconds - before.Seconds) / delivered * 1_000;

        double PerSocket(GameStack.Share before, GameStack.Share after) => (after.Bytes - before.Bytes) / Kilobyte / (bots.Count + games.Count);
    }

    private static double Milliseconds(List<TimeSpan> times, double percent) => Math.Round((Percentile.Of(times, percent) ?? TimeSpan.Zero).TotalMilliseconds, 1);

    /// <summary>What the servers had taken when everybody had a seat, had come in, and had played.</summary>
    internal sealed record Costs(GameStack.Usage Seated, GameStack.Usage Entered, GameStack.Usage Played, long HeardBefore);
}
