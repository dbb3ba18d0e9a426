using System.Buffers.Binary;

namespace QuizNet.Dashboard.Telemetry.Otlp;

/// <summary>
/// Reads the fields of one protobuf message (protobuf.dev/programming-guides/encoding) where they lie. Never throws: what is malformed
/// is reported, and ends the reading. Values that nobody asks for are skipped.
/// </summary>
internal ref struct ProtoReader(ReadOnlySpan<byte> bytes, string message, ProtoFault fault, int origin = 0)
{
    private const int VarintType = 0;
    private const int Fixed64Type = 1;
    private const int BytesType = 2;
    private const int Fixed32Type = 5;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _position;
    private int _type;
    private bool _unread;

    /// <summary>The number of the field whose value is next.</summary>
    public int Field { get; private set; }

    public readonly ProtoFault Fault => fault;

    /// <summary>Goes on to the next field.</summary>
    public bool Next()
    {
        if (_unread)
        {
            Skip();
        }

        if (fault.Text is not null || _position == _bytes.Length)
        {
            return false;
        }

        var tag = Base128();
        Field = (int)Math.Min(tag >> 3, int.MaxValue);
        _type = (int)(tag & 7);
        if (tag >> 3 is 0 or > (1 << 29) - 1 || _type is not (VarintType or Fixed64Type or BytesType or Fixed32Type))
        {
            Fail("is no field of protobuf");
        }

        _unread = fault.Text is null;
        return _unread;
    }

    public ulong Varint() => Expect(VarintType, "a number") ? Base128() : 0;

    /// <summary>A sint32: small numbers are short, whatever their sign.</summary>
    public int Signed()
    {
        var zigzag = Varint();
        return (int)(zigzag >> 1) ^ -(int)(zigzag & 1);
    }

    public ulong Fixed64() => Expect(Fixed64Type, "eight bytes") && Take(8, out var value) ? BinaryPrimitives.ReadUInt64LittleEndian(value) : 0;

    public double Double() => BitConverter.UInt64BitsToDouble(Fixed64());

    public ReadOnlySpan<byte> Bytes() => Expect(BytesType, "text, bytes or a message") && Length() is var length && Take(length, out var value) ? value : [];

    public ProtoReader Message(string name)
    {
        var value = Bytes();
        return new ProtoReader(value, name, fault, origin + _position - value.Length);
    }

    /// <summary>A repeated field: all of its values in one piece, or one of them. Those beyond the most that the list may hold are dropped.</summary>
    public void Fixed64s(List<ulong> into, int most)
    {
        if (_type == Fixed64Type)
        {
            AddTo(into, most, Fixed64());
            return;
        }

        var packed = Bytes();
        if (packed.Length % 8 != 0)
        {
            Fail("is not a row of eight bytes each");
        }

        for (var at = 0; at + 8 <= packed.Length; at += 8)
        {
            AddTo(into, most, BinaryPrimitives.ReadUInt64LittleEndian(packed[at..]));
        }
    }

    /// <summary>The same for numbers of any length.</summary>
    public void Varints(List<ulong> into, int most)
    {
        if (_type == VarintType)
        {
            AddTo(into, most, Varint());
            return;
        }

        var packed = Message(message);
        while (fault.Text is null && packed._position < packed._bytes.Length)
        {
            AddTo(into, most, packed.Base128());
        }
    }

    private static void AddTo(List<ulong> list, int most, ulong value)
    {
        if (list.Count < most)
        {
            list.Add(value);
        }
    }

    private void Skip()
    {
        _unread = false;
        switch (_type)
        {
            case VarintType:
                Base128();
                break;
            case Fixed64Type:
                Take(8, out _);
                break;
            case Fixed32Type:
                Take(4, out _);
                break;
            default:
                Take(Length(), out _);
                break;
        }
    }

    private bool Expect(int type, string what)
    {
        _unread = false;
        if (_type != type)
        {
            Fail($"should be {what}");
        }

        return fault.Text is null;
    }

    // Of what is left, or one more, which then fails.
    private int Length() => (int)Math.Min(Base128(), (ulong)(_bytes.Length - _position) + 1);

    private bool Take(int count, out ReadOnlySpan<byte> value)
    {
        if (fault.Text is null && count <= _bytes.Length - _position)
        {
            value = _bytes.Slice(_position, count);
            _position += count;
            return true;
        }

        value = [];
        Fail("goes beyond the end of what holds it");
        return false;
    }

    private ulong Base128()
    {
        var value = 0UL;
        for (var shift = 0; shift < 70; shift += 7)
        {
            if (_position == _bytes.Length)
            {
                Fail("ends in the middle of a number");
                return 0;
            }

            var part = _bytes[_position++];
            value |= shift < 64 ? (ulong)(part & 0x7F) << shift : 0;
            if (part < 0x80)
            {
                return value;
            }
        }

        Fail("has a number of more than ten bytes");
        return 0;
    }

    private readonly void Fail(string what) => fault.Report($"Byte {origin + _position}: field {Field} of {message} {what}.");
}
