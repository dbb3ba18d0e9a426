using System.Globalization;
using QuizNet.ServiceDefaults.Jobs.Scripts;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>Makes statistics of what StatsScript answers.</summary>
internal static class StatsReader
{
    private const int Heading = 4;
    private const int Minutes = 10;

    public static JobStats Read(RedisResult[] answer, IReadOnlyList<string> names)
    {
        var now = Time((long)answer[0]);
        var oldest = (long)answer[2];
        var types = names.Select((name, index) => OfType(name, answer.AsSpan(Heading + (index * StatsScript.AnswersPerType), StatsScript.AnswersPerType))).ToList();
        var rest = answer.AsSpan(Heading + (names.Count * StatsScript.AnswersPerType));
        var minutes = Pairs(rest[1..(1 + (int)rest[0])]);
        rest = rest[(1 + (int)rest[0])..];
        return new JobStats(
            types.Sum(type => type.Waiting),
            types.Sum(type => type.Delayed),
            types.Sum(type => type.Active),
            types.Sum(type => type.Completed),
            types.Sum(type => type.Failed),
            types.Sum(type => type.Cancelled),
            (int)answer[1] == 1,
            oldest == 0 ? null : now - Time(oldest),
            types,
            [.. Enumerable.Range(0, Minutes).Select(ago => Minute(now.ToUnixTimeSeconds() / 60 - ago, minutes))],
            [.. Pairs(rest[1..]).OrderBy(worker => worker.Key, StringComparer.Ordinal).Select(worker => Worker(worker.Key, worker.Value))])
        {
            DeadLetters = (long)answer[3],
        };
    }

    private static JobTypeStats OfType(string name, ReadOnlySpan<RedisResult> values) =>
        new(name, (long)values[0], (long)values[1], (long)values[2], (long)values[3], (long)values[4], (long)values[5]);

    private static MinuteStats Minute(long minute, Dictionary<string, string> counts) =>
        new(DateTimeOffset.FromUnixTimeSeconds(minute * 60), Count(PackedState.Letter(JobState.Completed), minute, counts), Count(PackedState.Letter(JobState.Failed), minute, counts));

    private static long Count(string letter, long minute, Dictionary<string, string> counts) =>
        counts.TryGetValue(string.Create(CultureInfo.InvariantCulture, $"{letter}{minute}"), out var count) ? Number(count) : 0;

    private static WorkerStats Worker(string name, string stored)
    {
        var fields = stored.Split('|');
        return new WorkerStats(name, (int)Number(fields[1]), (int)Number(fields[2]), Time(Number(fields[0])));
    }

    private static Dictionary<string, string> Pairs(ReadOnlySpan<RedisResult> flat)
    {
        var pairs = new Dictionary<string, string>();
        for (var at = 0; at + 1 < flat.Length; at += 2)
        {
            pairs[(string)flat[at]!] = (string)flat[at + 1]!;
        }

        return pairs;
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
