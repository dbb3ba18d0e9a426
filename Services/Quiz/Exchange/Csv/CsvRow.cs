using System.Text;

namespace QuizNet.Quiz.Exchange.Csv;

/// <summary>A row of a CSV file. Number counts from 1, as spreadsheets do. Cells is null where a quote that is never closed makes it useless.</summary>
internal sealed record CsvRow(int Number, IReadOnlyList<string>? Cells)
{
    /// <summary>
    /// RFC 4180, with any separator. A quote in the middle of a cell is a quote; after one that is never closed, reading goes on in the next line. Spaces around a cell count only in quotes, because people type them after a separator.
    /// </summary>
    public static IEnumerable<CsvRow> Of(string text, char separator)
    {
        var (at, row) = (0, 1);
        while (at < text.Length)
        {
            var (cells, end) = Read(text, at, separator);
            if (cells is null)
            {
                end = text.IndexOf('\n', at) is >= 0 and var next ? next + 1 : text.Length;
            }

            if (cells is null || cells.Any(cell => cell.Length > 0))
            {
                yield return new CsvRow(row, cells);
            }

            row++;
            at = end;
        }
    }

    private static (List<string>? Cells, int End) Read(string text, int at, char separator)
    {
        List<string> cells = [];
        while (true)
        {
            var (cell, end) = Cell(text, at, separator);
            if (cell is null)
            {
                return (null, end);
            }

            if (cells.Count < ImportLimits.MostColumns)
            {
                cells.Add(cell);
            }

            if (end >= text.Length || text[end] != separator)
            {
                return (cells, end < text.Length ? end + 1 : end);
            }

            at = end + 1;
        }
    }

    // End is at the separator, at the line end, or behind the text.
    private static (string? Cell, int End) Cell(string text, int at, char separator)
    {
        var begin = at;
        while (begin < text.Length && text[begin] == ' ')
        {
            begin++;
        }

        if (begin == text.Length || text[begin] != '"')
        {
            var end = text.AsSpan(at).IndexOfAny(separator, '\n') is >= 0 and var found ? at + found : text.Length;
            return (text[at..end].Trim(), end);
        }

        var cell = new StringBuilder();
        at = begin + 1;
        while (true)
        {
            var quote = text.IndexOf('"', at);
            if (quote < 0)
            {
                return (null, text.Length);
            }

            cell.Append(text, at, quote - at);
            at = quote + 1;
            if (at == text.Length || text[at] != '"')
            {
                break;
            }

            cell.Append('"');
            at++;
        }

        var rest = text.AsSpan(at).IndexOfAny(separator, '\n') is >= 0 and var next ? at + next : text.Length;
        return (cell.Append(text.AsSpan(at, rest - at).TrimEnd()).ToString(), rest);
    }
}
