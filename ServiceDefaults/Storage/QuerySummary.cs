using System.Text.RegularExpressions;

namespace QuizNet.ServiceDefaults.Storage;

/// <summary>What a command does and to which table, without any value: SELECT users, INSERT outbox. (OpenTelemetry's db.query.summary.)</summary>
internal static partial class QuerySummary
{
    private const string Unknown = "query";

    public static string Of(string command)
    {
        var operation = Operation().Match(command);
        var table = Table().Match(command);
        return !operation.Success ? Unknown : table.Success ? $"{operation.Value.ToUpperInvariant()} {table.Groups[1].Value}" : operation.Value.ToUpperInvariant();
    }

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Operation();

    [GeneratedRegex("""\b(?:FROM|INTO|UPDATE)\s+"?(\w+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Table();
}
