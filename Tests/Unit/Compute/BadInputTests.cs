using QuizNet.Compute.Operations;
using QuizNet.Contracts;

namespace QuizNet.Unit.Compute;

public sealed class BadInputTests
{
    public static TheoryData<string> BadOperands =>
    [
        "\"NaN\"", "\"Infinity\"", "\"abc\"", "\"\"", "\" 1\"", "\"1 \"", "\"0x1F\"", "\"1,5\"", "\"\\u0661\"", "\"\uff11\"", "\"\\ud800\"", "\"1\\u0000\"",
        "null", "true", "false", "[]", "[1]", "{}", "{\"value\":1}", "[[[[[[[[[[[[1]]]]]]]]]]]]", "1e999999999", "\"1e-99999999999999999999\"",
    ];

    private static readonly ComputeLimits Tiny = new() { Operands = 2, OperandDigits = 2, TotalDigits = 3, ResultDigits = 1, Factorial = 1, Fibonacci = 1, PrimeBits = 1, MatrixSize = 1, MatrixDigits = 1 };

    private static readonly string[] Numeric = ["add", "subtract", "multiply", "divide", "power", "factorial", "fibonacci", "prime", "gcd", "statistics", "sort"];

    [Theory]
    [MemberData(nameof(BadOperands))]
    public void What_is_no_number_is_named_by_its_place(string operand)
    {
        foreach (var operation in Numeric)
        {
            var single = operation is "factorial" or "fibonacci" or "prime";
            var error = Calculation.Error(Calculation.Json(operation, single ? operand : $"5,{operand}"));

            Assert.Equal(single ? "operands[0]" : "operands[1]", error.Field);
            Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"operands\":null")]
    [InlineData(",\"operands\":5")]
    [InlineData(",\"operands\":\"1,2\"")]
    [InlineData(",\"operands\":{\"0\":1}")]
    [InlineData(",\"operands\":true")]
    [InlineData(",\"Operands\":{}")]
    public void Operands_must_be_an_array(string operands) =>
        Assert.All(Numeric, operation => Assert.Equal("operands", Calculation.Error($$"""{"operation":"{{operation}}"{{operands}}}""").Field));

    [Theory]
    [InlineData("add", "")]
    [InlineData("subtract", "1")]
    [InlineData("multiply", "")]
    [InlineData("divide", "1")]
    [InlineData("statistics", "")]
    [InlineData("gcd", "")]
    public void Too_few_operands_are_refused(string operation, string operands) => Assert.Equal("operands", Calculation.Error(Calculation.Json(operation, operands)).Field);

    [Theory]
    [InlineData("0", null)]
    [InlineData("-1", null)]
    [InlineData("1.5", null)]
    [InlineData("\"ten\"", null)]
    [InlineData("null", null)]
    [InlineData("[10]", null)]
    [InlineData("1001", "Precision")]
    [InlineData("1e5000", "Precision")]
    public void A_precision_is_a_whole_number_up_to_the_limit(string precision, string? limit)
    {
        var error = Calculation.Error(Calculation.Json("divide", "1,3", $",\"precision\":{precision}"));

        Assert.Equal("precision", error.Field);
        Assert.Equal(limit, error.Limit);
    }

    [Fact]
    public void A_request_without_anything_is_refused_not_thrown_back() =>
        Assert.All(OperationTable.All, operation =>
        {
            Assert.NotNull(OperationTable.Run(new ComputeRequest(null), new(), null, TestContext.Current.CancellationToken).Error);
            var error = OperationTable.Run(new ComputeRequest(operation.Name), new(), null, TestContext.Current.CancellationToken).Error;
            Assert.Equal(operation.Name == "monte-carlo" ? null : "operands", error?.Field);
        });

    [Fact]
    public void Random_nonsense_never_throws()
    {
        string[] pieces = ["1", "-0", "\"7\"", "null", "true", "[1]", "[[1,2],[3,4]]", "{\"a\":1}", "\"\"", "1e4000", "0.5", "\"\\udfff\"", "-3", "[]"];
        string[] options = ["precision", "order", "as", "a", "b", "samples", "seed"];
        var random = new Random(1);
        for (var attempt = 0; attempt < 5_000; attempt++)
        {
            var operation = OperationTable.All[random.Next(OperationTable.All.Count)].Name;
            var operands = string.Join(",", random.GetItems(pieces, random.Next(4)));
            var more = string.Concat(random.GetItems(options, random.Next(3)).Distinct().Select(name => $",\"{name}\":{pieces[random.Next(pieces.Length)]}"));

            var result = Calculation.Run(Calculation.Json(operation, operands, more), attempt % 2 == 0 ? null : Tiny);

            Assert.True(result.Error is not null || result.Value.GetRawText().Length > 0);
        }
    }
}
