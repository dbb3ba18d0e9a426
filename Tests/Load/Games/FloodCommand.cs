using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using QuizNet.Contracts;
using QuizNet.Load.Measuring;
using QuizNet.Support.Games;

namespace QuizNet.Load.Games;

/// <summary>Somebody lets a script join. The gateway's own limits are off: what the game does by itself is asked.</summary>
internal static class FloodCommand
{
    // Four frames a second, and one more for where a second begins.
    private const int MostFramesPerSecond = 5;

    public static async Task<int> RunAsync(string[] words, CancellationToken stop)
    {
        var arguments = new Arguments(words, ["joins", "seconds", "replicas"], []);
        var (joins, time, replicas) = (arguments.Count("joins", 5_000, 1, 100_000), arguments.Seconds("seconds", 60, 1, 600), arguments.Count("replicas", 3, 1, 10));
        if (arguments.SayMistake())
        {
            return ExitCodes.WrongUsage;
        }

        await using var stack = await GameStack.StartAsync(replicas, stop);
        using var http = stack.NewClient();
        var client = new GameClient(http);
        var options = new GameOptions();
        var created = (await client.OpenAsync(Sample.Id(GameCommand.Quiz), options, stop)).Good;
        var frames = new ConcurrentQueue<long>();
        await using var host = new Presence(stack.Address, created.Pin, created.HostKey, new GameNews(new SharedViews()) { Crowded = (_, at) => frames.Enqueue(at) });
        await host.EnterAsync(stop);

        var answers = new ConcurrentDictionary<string, int>();
        var latencies = new ConcurrentQueue<TimeSpan>();
        var rate = new ConstantRate(new Schedule(Math.Max(1, (int)(joins / time.TotalSeconds)), joins), JoinAsync, (_, latency, _) => latencies.Enqueue(latency));
        var began = Stopwatch.GetTimestamp();
        await rate.RunAsync(stop);
        var took = Stopwatch.GetElapsedTime(began);
        var seats = (await client.SeatsAsync(created.Pin, created.HostKey, stop)).Good.Count;

        var times = frames.ToList();
        var gaps = times.Zip(times.Skip(1), Stopwatch.GetElapsedTime).ToList();
        var mostSeats = options.JoinsPerMinute * (1 + (int)(took.TotalSeconds / 60));
        var mostFrames = MostFramesPerSecond * (1 + (int)took.TotalSeconds);
        TextTable.Print(
            $"{joins} joins from one address in {took.TotalSeconds:0} s, gateway's limits off",
            ["seats taken", "at most", "answers", "p99 of answers", "crowd frames at the host", "at most", "time between them, shortest, p50, longest"],
            [
                [
                    $"{seats}", $"{mostSeats}", string.Join(", ", answers.OrderBy(answer => answer.Key).Select(answer => $"{answer.Key}: {answer.Value}")),
                    Text(Percentile.Of(latencies, 99)), $"{times.Count}", $"{mostFrames}", $"{Text(gaps.DefaultIfEmpty().Min())}, {Text(Percentile.Of(gaps, 50))}, {Text(gaps.DefaultIfEmpty().Max())}",
                ],
            ]);
        return seats <= mostSeats && times.Count <= mostFrames && answers.Keys.All(answer => answer is "201" or "429") ? ExitCodes.Good : ExitCodes.Failed;

        async Task<Answer> JoinAsync(long number)
        {
            var reply = await client.JoinAsync(created.Pin, BotNames.Of((int)number), stop);
            answers.AddOrUpdate($"{(int)reply.Status}", 1, (_, count) => count + 1);
            return new Answer((int)reply.Status, null);
        }
    }

    private static string Text(TimeSpan? time) => time is { } span ? string.Create(CultureInfo.InvariantCulture, $"{span.TotalMilliseconds:0} ms") : "-";
}
