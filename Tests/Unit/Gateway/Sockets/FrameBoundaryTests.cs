using QuizNet.Gateway.Sockets;

namespace QuizNet.Unit.Gateway.Sockets;

public sealed class FrameBoundaryTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(5, false)]
    [InlineData(125, false)]
    [InlineData(126, false)]
    [InlineData(65_535, false)]
    [InlineData(65_536, false)]
    [InlineData(0, true)]
    [InlineData(300, true)]
    public void A_frame_ends_with_its_last_byte_and_not_before(int length, bool masked)
    {
        var frame = Frame(length, masked);
        var frames = new FrameBoundary();

        for (var count = 1; count < frame.Length; count++)
        {
            frames.Follow(frame.AsSpan(count - 1, 1));
            Assert.False(frames.IsAtBoundary);
        }

        frames.Follow(frame.AsSpan(frame.Length - 1, 1));
        Assert.True(frames.IsAtBoundary);
    }

    [Fact]
    public void However_the_bytes_are_cut_the_boundaries_are_the_same()
    {
        byte[] stream = [.. Frame(3, false), .. Frame(200, false), .. Frame(0, false), .. Frame(70_000, false)];
        var random = new Random(7);
        var frames = new FrameBoundary();

        for (var at = 0; at < stream.Length;)
        {
            var count = Math.Min(random.Next(1, 5_000), stream.Length - at);
            frames.Follow(stream.AsSpan(at, count));
            at += count;
        }

        Assert.True(frames.IsAtBoundary);
    }

    [Fact]
    public void It_begins_at_a_boundary() => Assert.True(new FrameBoundary().IsAtBoundary);

    private static byte[] Frame(int length, bool masked)
    {
        var mask = (byte)(masked ? 0x80 : 0);
        byte[] head = length switch
        {
            < 126 => [0x82, (byte)(mask | length)],
            < 65_536 => [0x82, (byte)(mask | 126), (byte)(length >> 8), (byte)length],
            _ => [0x82, (byte)(mask | 127), 0, 0, 0, 0, (byte)(length >> 24), (byte)(length >> 16), (byte)(length >> 8), (byte)length],
        };
        return [.. head, .. new byte[masked ? 4 : 0], .. Enumerable.Repeat((byte)0x89, length)];
    }
}
