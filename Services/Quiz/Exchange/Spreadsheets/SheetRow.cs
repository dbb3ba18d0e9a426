using System.Globalization;

namespace QuizNet.Quiz.Exchange.Spreadsheets;

/// <summary>A row as a spreadsheet numbers it, from 1. Cells by their column, from 0; those behind the last one that has something in it are not there.</summary>
internal sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>What the cell says, without space around it; empty if nothing.</summary>
    public string Text(int column) => column < Cells.Count ? Cells[column].Text?.Trim() ?? "" : "";

    /// <summary>Why one cannot take the cells of these columns for what they say, or null.</summary>
    public string? Trouble(IEnumerable<int> columns) => columns
        .Where(column => column < Cells.Count && Cells[column].Trouble is not null)
        .Select(column => $"Column {ColumnName(column)} {Cells[column].Trouble}")
        .FirstOrDefault();

    public static string ColumnName(int column) => column < 26 ? $"{(char)('A' + column)}" : ColumnName((column / 26) - 1) + ColumnName(column % 26);

    public static SheetRow Of(int number, params IReadOnlyList<string> texts) => new(number, [.. texts.Select(text => new SheetCell(text))]);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}: {string.Join('|', Cells.Select(cell => cell.Trouble ?? cell.Text))}");
}

/// <summary>Trouble goes on from the name of the column: "has a formula; …".</summary>
internal readonly record struct SheetCell(string? Text, string? Trouble = null);
