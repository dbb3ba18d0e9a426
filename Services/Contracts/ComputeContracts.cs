using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuizNet.Contracts;

/// <summary>A calculation: its name, its operands, and under their own names what else it takes (precision, order, a, b, samples, seed).</summary>
public sealed record ComputeRequest([property: Required] string? Operation, JsonElement? Operands = null)
{
    // Not init: the generated code would take it for a constructor parameter, which extension data cannot be.
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Options { get; set; }
}

/// <summary>
/// The answer to a calculation. A number that takes at most 15 digits to write is a JSON number, because every JSON reader keeps it
/// exactly; a longer one is a string with all its digits.
/// </summary>
/// <param name="Message">What has happened, for people.</param>
/// <param name="Operation">The usual name of the operation, however the request spelled it.</param>
/// <param name="Operands">As given; left out when they are long.</param>
/// <param name="Result">A number, a truth value, a list or an object, as the operation has it.</param>
/// <param name="Exact">False where digits were rounded, where the result is an estimate, or where it only is as good as certain.</param>
/// <param name="Note">What to know about a result that is not exact.</param>
/// <param name="Service">The replica that has computed it.</param>
/// <param name="DurationMs">How long the calculation has taken.</param>
/// <param name="Timestamp">When it was done.</param>
public sealed record ComputeAnswer(
    string Message,
    string Operation,
    JsonElement? Operands,
    JsonElement Result,
    bool Exact,
    string? Note,
    string Service,
    double DurationMs,
    DateTimeOffset Timestamp);

/// <summary>An operation that can be asked for. Names are understood in kebab, camel and snake case.</summary>
public sealed record OperationInfo(string Name, IReadOnlyList<string> Aliases, string Summary, JsonElement Example);

/// <summary>All operations there are.</summary>
public sealed record OperationList(IReadOnlyList<OperationInfo> Operations, int Count);
