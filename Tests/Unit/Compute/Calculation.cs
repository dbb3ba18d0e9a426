using System.Text.Json;
using QuizNet.Compute.Operations;
using QuizNet.Contracts;

namespace QuizNet.Unit.Compute;

/// <summary>Runs operations from their JSON, as a request brings it.</summary>
internal static class Calculation
{
    public static OperationResult Run(string json, ComputeLimits? limits = null, IProgress<int>? progress = null) =>
        OperationTable.Run(Parse(json), limits ?? new(), progress, TestContext.Current.CancellationToken);

    public static ComputeRequest Parse(string json) => JsonSerializer.Deserialize(json, ContractsJson.Default.ComputeRequest)!;

    public static string Json(string operation, string operands, string more = "") => $$"""{"operation":"{{operation}}","operands":[{{operands}}]{{more}}}""";

    /// <summary>The result as JSON.</summary>
    public static string Raw(string json)
    {
        var result = Run(json);

        Assert.Null(result.Error);
        return result.Value.GetRawText();
    }

    /// <summary>The result's digits, be it a JSON number or a string.</summary>
    public static string Digits(string operation, string operands, string more = "") => Raw(Json(operation, operands, more)).Trim('"');

    public static ComputeError Error(string json, ComputeLimits? limits = null)
    {
        var result = Run(json, limits);

        Assert.NotNull(result.Error);
        return result.Error;
    }
}
