namespace QuizNet.Gateway.Sockets;

/// <summary>
/// Follows the frames of a WebSocket (RFC 6455 §5.2) as far as needed to know where one ends: there, and only there, another one
/// may be put in between.
/// </summary>
internal sealed class FrameBoundary
{
    // The two bytes that every frame begins with, and whatever they say that follows: length and mask.
    private readonly byte[] _head = new byte[14];
    private int _headLength;
    private ulong _payloadLeft;

    public bool IsAtBoundary => _headLength == 0 && _payloadLeft == 0;

    public void Follow(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_payloadLeft > 0)
            {
                var skipped = (int)Math.Min(_payloadLeft, (ulong)bytes.Length);
                _payloadLeft -= (ulong)skipped;
                bytes = bytes[skipped..];
                continue;
            }

            _head[_headLength++] = bytes[0];
            bytes = bytes[1..];
            if (_headLength >= 2 && _headLength == HeadSize)
            {
                _payloadLeft = PayloadLength;
                _headLength = 0;
            }
        }
    }

    private int LengthSize => (_head[1] & 0x7f) switch
    {
        126 => 2,
        127 => 8,
        _ => 0,
    };

    private int HeadSize => 2 + LengthSize + ((_head[1] & 0x80) != 0 ? 4 : 0);

    private ulong PayloadLength
    {
        get
        {
            if (LengthSize == 0)
            {
                return (ulong)(_head[1] & 0x7f);
            }

            var length = 0UL;
            foreach (var next in _head.AsSpan(2, LengthSize))
            {
                length = (length << 8) | next;
            }

            return length;
        }
    }
}
