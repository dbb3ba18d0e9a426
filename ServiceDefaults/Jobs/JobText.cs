using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>What never changes of a job, as it is stored: a line each for type, owner and trace, then the payload.</summary>
internal sealed record JobText(string Type, string? Owner, string? TraceParent, string Payload)
{
    public static JobText Of(NewJob job) => new(job.Type, job.Owner, Activity.Current is { IdFormat: ActivityIdFormat.W3C } activity ? activity.Id : null, job.Payload);

    public static JobText Parse(string stored) => stored.Split('\n', 4) is [var type, var owner, var trace, var payload]
        ? new JobText(type, owner.Length == 0 ? null : owner, trace.Length == 0 ? null : trace, payload)
        : throw new FormatException("This is not how a job is stored.");

    /// <summary>What another use of an idempotency key must agree with.</summary>
    public static string Digest(NewJob job)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"{job.Type}\n{job.Priority}\n{job.MaxAttempts}\n{job.Delay.Ticks}\n{job.Payload}");
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(body)), 0, 16);
    }

    public override string ToString() => $"{Type}\n{Owner}\n{TraceParent}\n{Payload}";
}
