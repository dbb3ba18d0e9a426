using System.Text.Json;
using QuizNet.Compute.Operations.Numbers;

namespace QuizNet.Compute.Operations;

/// <summary>The product of two matrices of exact decimals: fields a and b, or two operands.</summary>
internal static class MatrixMultiply
{
    public static OperationResult Run(OperationInput input, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var named = input.Option("a") is not null || input.Option("b") is not null;
        var operands = named ? [] : input.Operands(2, 2);
        var (left, leftPlaces) = Read(input, named ? input.Option("a") : operands.FirstOrDefault(), named ? "a" : "operands[0]");
        var (right, rightPlaces) = Read(input, named ? input.Option("b") : operands.LastOrDefault(), named ? "b" : "operands[1]");
        if (input.Error is null)
        {
            input.Require(left.Columns == right.Rows, named ? "b" : "operands[1]", $"It must have as many rows as the first matrix has columns: {left.Columns}, not {right.Rows}.");
        }

        if (input.Error is { } error)
        {
            return error;
        }

        var product = left.Multiply(right, new PercentProgress(progress, left.Rows), cancellationToken);
        return OperationResult.Of(writer => Write(writer, product, leftPlaces + rightPlaces));
    }

    private static (IntegerMatrix Matrix, int Places) Read(OperationInput input, JsonElement? element, string field)
    {
        var rows = input.Items(element, field);
        Check(input, rows.Length, field, "rows");
        List<BigDecimal> entries = [];
        for (var row = 0; row < rows.Length && input.Error is null; row++)
        {
            var items = input.Items(rows[row], $"{field}[{row}]");
            Check(input, items.Length, $"{field}[{row}]", "columns");
            input.Require(row == 0 || items.Length * row == entries.Count, $"{field}[{row}]", "All rows must be equally long.");
            entries.AddRange(items.TakeWhile(_ => input.Error is null).Select((item, column) => input.Number(item, $"{field}[{row}][{column}]").ToBigDecimal()));
        }

        if (input.Error is not null)
        {
            return (new(0, 0, []), 0);
        }

        var places = entries.Max(entry => entry.Scale);
        var width = places + entries.Max(entry => DigitText.Estimate(entry.Mantissa) - entry.Scale);
        input.Limit(nameof(ComputeLimits.MatrixDigits), input.Limits.MatrixDigits, width, field, "With as many places as the longest has, the digits of an entry may be");
        return (input.Error is null ? new(rows.Length, entries.Count / rows.Length, [.. entries.Select(entry => entry.MantissaAt(places))]) : new(0, 0, []), places);
    }

    private static void Check(OperationInput input, int size, string field, string what)
    {
        input.Require(size > 0, field, "It must not be empty.");
        input.Limit(nameof(ComputeLimits.MatrixSize), input.Limits.MatrixSize, size, field, $"The number of {what} may be");
    }

    private static void Write(Utf8JsonWriter writer, IntegerMatrix matrix, int places)
    {
        writer.WriteStartArray();
        for (var row = 0; row < matrix.Rows; row++)
        {
            writer.WriteStartArray();
            for (var column = 0; column < matrix.Columns; column++)
            {
                writer.WriteNumber(new BigDecimal(matrix[row, column], places));
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
