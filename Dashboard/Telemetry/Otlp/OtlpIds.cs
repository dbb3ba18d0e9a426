using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace QuizNet.Dashboard.Telemetry.Otlp;

/// <summary>Ids as numbers, which is a quarter of what their text takes, and times as ticks. Zero is no id.</summary>
internal static class OtlpIds
{
    public static UInt128 TraceId(ReadOnlySpan<byte> bytes) => bytes.Length == 16 ? BinaryPrimitives.ReadUInt128BigEndian(bytes) : 0;

    public static ulong SpanId(ReadOnlySpan<byte> bytes) => bytes.Length == 8 ? BinaryPrimitives.ReadUInt64BigEndian(bytes) : 0;

    [return: NotNullIfNotNull(nameof(ifNone))]
    public static string? Text(UInt128 traceId, string? ifNone = null) => traceId == 0 ? ifNone : traceId.ToString("x32", CultureInfo.InvariantCulture);

    public static string? Text(ulong spanId) => spanId == 0 ? null : spanId.ToString("x16", CultureInfo.InvariantCulture);

    public static bool TryParse(string? text, out UInt128 traceId)
    {
        traceId = 0;
        return text?.Length == 32 && UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out traceId) && traceId != 0;
    }

    /// <summary>Nanoseconds since 1970, of which every number is a time that .NET can hold.</summary>
    public static long Ticks(ulong unixNano) => DateTime.UnixEpoch.Ticks + (long)(unixNano / 100);
}
