using System.Text.Json;
using QuizNet.Compute.Operations;
using QuizNet.Contracts;

namespace QuizNet.Unit.Compute;

public sealed class OperationTableTests
{
    [Theory]
    [InlineData("prime")]
    [InlineData("is-prime")]
    [InlineData("isPrime")]
    [InlineData("is_prime")]
    [InlineData("IS PRIME")]
    public void Names_are_understood_however_they_are_spelled(string name)
    {
        var result = Calculation.Run(Calculation.Json(name, "7"));

        Assert.True(result.Succeeded);
        Assert.Equal("prime", result.Operation);
    }

    [Theory]
    [InlineData("\"cube\"")]
    [InlineData("\"\"")]
    [InlineData("\"-\"")]
    [InlineData("null")]
    public void An_unknown_operation_is_answered_with_those_there_are(string name)
    {
        var error = Calculation.Error($$"""{"operation":{{name}},"operands":[1]}""");

        Assert.Equal("operation", error.Field);
        Assert.All(OperationTable.All, known => Assert.Contains(known.Name, error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_example_runs() =>
        Assert.All(OperationTable.All, operation => Assert.Null(Calculation.Run(operation.Example.GetRawText()).Error));

    [Fact]
    public void Every_operation_can_be_stopped_before_it_starts()
    {
        var stopped = new CancellationToken(canceled: true);

        Assert.All(OperationTable.All, operation => Assert.Throws<OperationCanceledException>(() => OperationTable.Run(Calculation.Parse(operation.Example.GetRawText()), new(), null, stopped)));
    }

    [Theory]
    [InlineData("999999999999999", "999999999999999")]
    [InlineData("1000000000000000", "\"1000000000000000\"")]
    [InlineData("-999999999999999", "-999999999999999")]
    [InlineData("0.12345678901234", "0.12345678901234")]
    [InlineData("0.123456789012345", "\"0.123456789012345\"")]
    [InlineData("1e-300", "string")]
    public void Numbers_of_up_to_15_digits_are_JSON_numbers_and_longer_ones_strings(string operand, string expected)
    {
        var value = Calculation.Run(Calculation.Json("add", operand)).Value;

        Assert.Equal(expected, expected == "string" && value.ValueKind == JsonValueKind.String ? "string" : value.GetRawText());
    }

    [Fact]
    public void An_answer_reads_as_the_contract_says()
    {
        var request = Calculation.Parse(Calculation.Json("Add", "1,2,3,4,5"));
        var result = OperationTable.Run(request, new(), null, TestContext.Current.CancellationToken);

        var answer = ComputeAnswers.Of(result, request, new(), "compute-service-1", TimeSpan.FromMicroseconds(100), DateTimeOffset.UnixEpoch);

        Assert.Equal(
            """{"message":"Computation completed","operation":"add","operands":[1,2,3,4,5],"result":15,"exact":true,"service":"compute-service-1","durationMs":0.1,"timestamp":"1970-01-01T00:00:00.000Z"}""",
            JsonSerializer.Serialize(answer, ContractsJson.Default.ComputeAnswer));
    }

    [Fact]
    public void Long_operands_are_not_repeated()
    {
        var request = Calculation.Parse(Calculation.Json("add", string.Join(",", Enumerable.Range(1, 1_000))));
        var result = OperationTable.Run(request, new(), null, TestContext.Current.CancellationToken);

        Assert.Null(ComputeAnswers.Of(result, request, new(), "compute-service-1", TimeSpan.Zero, DateTimeOffset.UnixEpoch).Operands);
    }

    [Fact]
    public void A_request_survives_being_stored_for_later()
    {
        var request = Calculation.Parse("""{"operation":"divide","operands":[1,3],"precision":5}""");

        var stored = JsonSerializer.Serialize(request, ContractsJson.Default.ComputeRequest);

        Assert.Equal("0.33333", Calculation.Raw(stored));
    }
}
