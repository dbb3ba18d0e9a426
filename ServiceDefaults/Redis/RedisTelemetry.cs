using System.Diagnostics;

namespace QuizNet.ServiceDefaults.Redis;

/// <summary>Questions to Redis in the traces that they belong to. Loops ask all the time and belong to none: what they ask is not traced.</summary>
internal static class RedisTelemetry
{
    private const string Asynchronous = "Async(";

    private static readonly ActivitySource Source = new("QuizNet.Redis");

    public static Activity? StartActivity(string wording)
    {
        if (!Source.HasListeners() || Activity.Current is null)
        {
            return null;
        }

        var operation = Operation(wording);
        return Source.StartActivity(operation, ActivityKind.Client)?.SetTag("db.system.name", "redis").SetTag("db.operation.name", operation);
    }

    public static void Fail(Activity? activity, Exception failure) =>
        activity?.SetTag("error.type", failure.GetType().Name).SetStatus(ActivityStatusCode.Error, failure.Message.Split(';')[0]);

    /// <summary>database => database.HashGetAsync(...) is HashGet; a script is called by the name of its constant, such as EventScripts.Publish.</summary>
    internal static string Operation(string wording)
    {
        var end = wording.IndexOf(Asynchronous, StringComparison.Ordinal);
        return end < 0 ? wording : wording[(wording.LastIndexOf('.', end) + 1)..end];
    }
}
