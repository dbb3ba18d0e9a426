using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace QuizNet.Compute.Operations;

/// <summary>
/// How much one calculation may cost. The defaults are for requests that wait for their answer: none takes more than 0.2 s of a slow core.
/// </summary>
internal sealed record ComputeLimits
{
    [Range(1, 1_000_000)]
    public int Operands { get; init; } = 10_000;

    /// <summary>Digits of one operand when it is written without an exponent.</summary>
    [Range(1, 1_000_000)]
    public int OperandDigits { get; init; } = 10_000;

    /// <summary>Digits of all operands together; for statistics, when all have as many places as the longest.</summary>
    [Range(1, 100_000_000)]
    public int TotalDigits { get; init; } = 1_000_000;

    /// <summary>Digits of a product and of a power.</summary>
    [Range(1, 2_000_000)]
    public int ResultDigits { get; init; } = 100_000;

    /// <summary>Bytes of JSON, whatever is in it.</summary>
    [Range(1, 100_000_000)]
    public int InputBytes { get; init; } = 2_000_000;

    /// <summary>Significant digits that quotients and roots can be asked for.</summary>
    [Range(34, 100_000)]
    public int Precision { get; init; } = 1_000;

    [Range(1, 200_000)]
    public int Factorial { get; init; } = 20_000;

    [Range(1, 5_000_000)]
    public int Fibonacci { get; init; } = 200_000;

    /// <summary>The time grows with the cube: a prime of 2,048 bits takes 70 ms, one of 4,096 bits 350 ms.</summary>
    [Range(1, 16_384)]
    public int PrimeBits { get; init; } = 2_048;

    /// <summary>Rows and columns.</summary>
    [Range(1, 1_024)]
    public int MatrixSize { get; init; } = 128;

    /// <summary>Digits of the entries of one matrix when all have as many places as the longest.</summary>
    [Range(1, 100)]
    public int MatrixDigits { get; init; } = 40;

    [Range(1, 100_000_000_000)]
    public long Samples { get; init; } = 1_000_000;

    /// <summary>Bytes of operands that an answer repeats.</summary>
    [Range(0, 1_000_000)]
    public int EchoBytes { get; init; } = 1_000;

    /// <summary>For work in the background, which may take seconds.</summary>
    public static ComputeLimits ForJobs => new()
    {
        Operands = 100_000,
        TotalDigits = 10_000_000,
        ResultDigits = 500_000,
        InputBytes = 5_000_000,
        Precision = 10_000,
        Factorial = 100_000,
        Fibonacci = 2_000_000,
        PrimeBits = 8_192,
        MatrixSize = 256,
        Samples = 1_000_000_000,
    };
}

/// <summary>The limits of both ways to compute.</summary>
internal sealed class ComputeOptions
{
    [ValidateObjectMembers]
    public ComputeLimits Direct { get; init; } = new();

    [ValidateObjectMembers]
    public ComputeLimits Jobs { get; init; } = ComputeLimits.ForJobs;
}
