namespace Aspire.Hosting.Postgres;

/// <summary>Names and texts as SQL writes them, for statements that take no parameters.</summary>
internal static class SqlText
{
    public static string Identifier(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
