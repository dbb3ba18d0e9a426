using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.Compute.Operations;

/// <summary>All operations, and the one way to run them.</summary>
internal static class OperationTable
{
    private static readonly Operation[] Operations =
    [
        new(
            "add", ["sum", "plus"],
            "Adds all operands, exactly.",
            """{"operation":"add","operands":[0.1,0.2]}""",
            (input, _, cancel) => Arithmetic.Add(input, cancel)),
        new(
            "subtract", ["minus"],
            "Subtracts the other operands from the first, exactly.",
            """{"operation":"subtract","operands":[10,2.5,1]}""",
            (input, _, cancel) => Arithmetic.Subtract(input, cancel)),
        new(
            "multiply", ["product", "times"],
            "Multiplies all operands, exactly.",
            """{"operation":"multiply","operands":[1.5,"12345678901234567890"]}""",
            (input, _, cancel) => Arithmetic.Multiply(input, cancel)),
        new(
            "divide", [],
            "Divides the first operand by each of the others, to 34 significant digits or as many as precision says.",
            """{"operation":"divide","operands":[1,3],"precision":50}""",
            (input, _, cancel) => Arithmetic.Divide(input, cancel)),
        new(
            "power", ["pow"],
            "The first operand to the power of the second, exactly.",
            """{"operation":"power","operands":[2,1000]}""",
            (input, _, _) => Power.Run(input)),
        new(
            "factorial", [],
            "The product of the whole numbers up to the operand.",
            """{"operation":"factorial","operands":[100]}""",
            (input, _, cancel) => Factorial.Run(input, cancel)),
        new(
            "fibonacci", ["fib"],
            "The Fibonacci number with this index; the first are 0, 1, 1, 2, 3, 5.",
            """{"operation":"fibonacci","operands":[1000]}""",
            (input, _, cancel) => Fibonacci.Run(input, cancel)),
        new(
            "prime", ["is-prime", "prime-check"],
            "Whether the operand is a prime number.",
            """{"operation":"prime","operands":["170141183460469231731687303715884105727"]}""",
            (input, _, cancel) => Prime.Run(input, cancel)),
        new(
            "gcd", ["greatest-common-divisor"],
            "The greatest common divisor of all operands.",
            """{"operation":"gcd","operands":[84,-36,120]}""",
            (input, _, cancel) => Gcd.Run(input, cancel)),
        new(
            "statistics", ["stats"],
            "Sum, mean, median, modes, variances, standard deviations and percentiles of the operands.",
            """{"operation":"statistics","operands":[2,4,4,4,5,5,7,9]}""",
            (input, _, cancel) => Statistics.Run(input, cancel)),
        new(
            "matrix-multiply", ["matrix-multiplication", "matmul"],
            "The product of the matrices a and b, or of two operands.",
            """{"operation":"matrix-multiply","a":[[1,2],[3,4]],"b":[[5,6],[7,8]]}""",
            MatrixMultiply.Run),
        new(
            "sort", [],
            "Sorts numbers or texts; order is ascending or descending, as is numbers or text.",
            """{"operation":"sort","operands":[3,1,2],"order":"descending"}""",
            (input, _, cancel) => Sorting.Run(input, cancel)),
        new(
            "monte-carlo", ["monte-carlo-pi"],
            "Estimates π from random samples; the same seed gives the same estimate.",
            """{"operation":"monte-carlo","samples":100000,"seed":7}""",
            MonteCarlo.Run),
    ];

    private static readonly Dictionary<string, Operation> ByName = Operations
        .SelectMany(operation => operation.Aliases.Prepend(operation.Name), (operation, name) => (Name: Fold(name), operation))
        .ToDictionary(entry => entry.Name, entry => entry.operation);

    public static IReadOnlyList<OperationInfo> All { get; } =
        [.. Operations.Select(operation => new OperationInfo(operation.Name, operation.Aliases, operation.Summary, JsonElement.Parse(operation.Example)))];

    /// <summary>
    /// Runs an operation. A mistake in the request is a result, never an exception; only cancellation throws. Progress is in percent,
    /// from the operations that may take long.
    /// </summary>
    public static OperationResult Run(ComputeRequest request, ComputeLimits limits, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        if (request.Operation is null || !ByName.TryGetValue(Fold(request.Operation), out var operation))
        {
            return new ComputeError("operation", $"It must be one of {string.Join(", ", Operations.Select(known => known.Name))}.");
        }

        cancellationToken.ThrowIfCancellationRequested();
        var input = new OperationInput(request, limits);
        input.Limit(nameof(limits.InputBytes), limits.InputBytes, input.Bytes, "operands", "The bytes of a request may be");
        var result = input.Error is { } error ? error : operation.Run(input, progress, cancellationToken);
        return result with { Operation = operation.Name };
    }

    /// <summary>The usual name of an operation, however it is spelled. Null if there is none.</summary>
    public static string? CanonicalName(string? name) => name is not null && ByName.TryGetValue(Fold(name), out var operation) ? operation.Name : null;

    // matrix-multiply, matrixMultiply, matrix_multiply and Matrix Multiply are one name.
    private static string Fold(string name) => new([.. name.Where(letter => letter is not ('-' or '_' or ' ')).Select(char.ToLowerInvariant)]);

    private sealed record Operation(string Name, string[] Aliases, string Summary, string Example, Func<OperationInput, IProgress<int>?, CancellationToken, OperationResult> Run);
}
