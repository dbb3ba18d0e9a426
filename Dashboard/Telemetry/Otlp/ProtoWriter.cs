using System.Buffers.Binary;
using System.Text;

namespace QuizNet.Dashboard.Telemetry.Otlp;

/// <summary>Writes protobuf. A message's length is known at its end, so a place of four bytes is kept for it at its beginning.</summary>
internal sealed class ProtoWriter
{
    private const int LengthBytes = 4;

    private byte[] _bytes = new byte[256];
    private int _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public int Length => _length;

    public void Varint(int field, ulong value)
    {
        Base128((ulong)field << 3);
        Base128(value);
    }

    public void Fixed64(int field, ulong value)
    {
        Base128(((ulong)field << 3) | 1);
        BinaryPrimitives.WriteUInt64LittleEndian(Room(8), value);
        _length += 8;
    }

    public void Text(int field, string text) => Bytes(field, Encoding.UTF8.GetBytes(text));

    public void Bytes(int field, ReadOnlySpan<byte> value)
    {
        Base128(((ulong)field << 3) | 2);
        Base128((ulong)value.Length);
        value.CopyTo(Room(value.Length));
        _length += value.Length;
    }

    /// <summary>Where the message begins, for its end.</summary>
    public int Begin(int field)
    {
        Base128(((ulong)field << 3) | 2);
        Room(LengthBytes);
        _length += LengthBytes;
        return _length;
    }

    /// <summary>A number may be written with more bytes than it needs.</summary>
    public void End(int begin)
    {
        var length = _length - begin;
        for (var part = 0; part < LengthBytes; part++)
        {
            var more = part < LengthBytes - 1 ? 0x80 : 0;
            _bytes[begin - LengthBytes + part] = (byte)(((length >> (7 * part)) & 0x7F) | more);
        }
    }

    private void Base128(ulong value)
    {
        var room = Room(10);
        var count = 0;
        while (value >= 0x80)
        {
            room[count++] = (byte)(value | 0x80);
            value >>= 7;
        }

        room[count++] = (byte)value;
        _length += count;
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - _length < count)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
        }

        return _bytes.AsSpan(_length);
    }
}
