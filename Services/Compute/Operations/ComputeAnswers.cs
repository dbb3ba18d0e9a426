using System.Runtime.InteropServices;
using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Compute.Operations;

/// <summary>Puts a result into the words of the contract.</summary>
internal static class ComputeAnswers
{
    public static ComputeAnswer Of(OperationResult result, ComputeRequest request, ComputeLimits limits, string service, TimeSpan took, DateTimeOffset now) => new(
        "Computation completed",
        result.Operation,
        request.Operands is { } operands && IsShort(operands, limits) && operands.IsStorable() ? operands : null,
        result.Value,
        result.Exact,
        result.Note,
        service,
        Math.Round(took.TotalMilliseconds, 3),
        now);

    private static bool IsShort(JsonElement operands, ComputeLimits limits) => JsonMarshal.GetRawUtf8Value(operands).Length <= limits.EchoBytes;
}
