using System.Globalization;
using QuizNet.ServiceDefaults.Jobs.Scripts;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>A job that this worker has the lease of.</summary>
internal sealed record ClaimedJob(string Id, long Fence, int Attempt, int MaxAttempts, DateTimeOffset ReadyAt, JobText Text);

/// <summary>What a claim brought, and when the next may bring something that nobody will announce.</summary>
internal sealed record Claim(IReadOnlyList<ClaimedJob> Jobs, TimeSpan? NextDue)
{
    public static Claim Read(RedisResult[] answer)
    {
        var due = long.Parse((string)answer[0]!, CultureInfo.InvariantCulture);
        var jobs = new List<ClaimedJob>((answer.Length - 1) / ClaimScript.AnswersPerJob);
        for (var at = 1; at < answer.Length; at += ClaimScript.AnswersPerJob)
        {
            jobs.Add(new ClaimedJob(
                (string)answer[at]!,
                (long)answer[at + 1],
                (int)answer[at + 2],
                (int)answer[at + 3],
                DateTimeOffset.FromUnixTimeMilliseconds((long)answer[at + 5]),
                JobText.Parse((string)answer[at + 6]!)));
        }

        return new Claim(jobs, due < 0 ? null : TimeSpan.FromMilliseconds(due));
    }
}
