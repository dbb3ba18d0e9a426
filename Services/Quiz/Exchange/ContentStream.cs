using System.Runtime.InteropServices;

namespace QuizNet.Quiz.Exchange;

internal static class ContentStream
{
    /// <summary>For parsers that want a stream, without a copy where one can do without.</summary>
    public static MemoryStream Over(ReadOnlyMemory<byte> content) => MemoryMarshal.TryGetArray(content, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(content.ToArray(), writable: false);
}
