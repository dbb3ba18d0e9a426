using Spectre.Console;

namespace QuizNet.Load;

internal static class TextTable
{
    // Of what goes into a file nobody knows the width; wrapped lines are hard to read.
    private const int WidthOfFiles = 200;

    public static void Print(string title, IReadOnlyList<string> columns, IReadOnlyList<string[]> rows)
    {
        var table = new Table().Border(TableBorder.Markdown);
        foreach (var column in columns)
        {
            table.AddColumn(Markup.Escape(column));
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Width = WidthOfFiles;
        }

        Console.WriteLine(title);
        AnsiConsole.Write(table);
    }
}
