using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json;
using QuizNet.Compute.Operations.Numbers;

namespace QuizNet.Compute.Operations;

/// <summary>What has come out: a value, or what is wrong with the request.</summary>
internal sealed record OperationResult
{
    public JsonElement Value { get; private init; }

    public bool Exact { get; private init; } = true;

    public string? Note { get; private init; }

    public ComputeError? Error { get; private init; }

    /// <summary>The operation's usual name; empty where there is no such operation.</summary>
    public string Operation { get; init; } = "";

    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;

    public static implicit operator OperationResult(ComputeError error) => new() { Error = error };

    public static implicit operator OperationResult(BigDecimal value) => Of(writer => writer.WriteNumber(value));

    public static implicit operator OperationResult(BigInteger value) => Of(writer => writer.WriteNumber(value));

    public static OperationResult Of(Action<Utf8JsonWriter> write, string? inexactBecause = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer);
        }

        return new() { Value = JsonElement.Parse(buffer.WrittenSpan), Exact = inexactBecause is null, Note = inexactBecause };
    }
}
