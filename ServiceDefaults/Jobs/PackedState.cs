using System.Globalization;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>What changes of a job, as the scripts pack it. Their "pack" and this have to agree.</summary>
internal sealed record PackedState(
    JobState State, string Type, int Priority, int Attempts, int MaxAttempts, DateTimeOffset CreatedAt, DateTimeOffset ReadyAt, DateTimeOffset? StartedAt, DateTimeOffset? EndedAt, string? Worker)
{
    private const int Fields = 11;

    public static PackedState Parse(string packed)
    {
        var fields = packed.Split('|', Fields);
        return fields.Length == Fields
            ? new PackedState(
                Of(fields[0]), fields[1], (int)Number(2), (int)Number(3), (int)Number(4), Time(6)!.Value, Time(7)!.Value, Time(8), Time(9), fields[10].Length == 0 ? null : fields[10])
            : throw new FormatException("This is not how the state of a job is stored.");

        long Number(int field) => long.Parse(fields[field], CultureInfo.InvariantCulture);

        DateTimeOffset? Time(int field) => Number(field) is > 0 and var milliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;
    }

    public static string Letter(JobState state) => state switch
    {
        JobState.Waiting => "w",
        JobState.Delayed => "d",
        JobState.Active => "a",
        JobState.Completed => "c",
        JobState.Failed => "f",
        JobState.Cancelled => "x",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "There is no such state."),
    };

    private static JobState Of(string letter) => letter switch
    {
        "w" => JobState.Waiting,
        "d" => JobState.Delayed,
        "a" => JobState.Active,
        "c" => JobState.Completed,
        "f" => JobState.Failed,
        "x" => JobState.Cancelled,
        _ => throw new FormatException($"There is no state '{letter}'."),
    };
}
