namespace QuizNet.Quiz.Exchange.Zips;

/// <summary>A file of a zip while it is unpacked. Ends in a refusal as soon as more comes out than may.</summary>
internal sealed class CountedStream(Stream file, string name, long packed, UnpackBudget budget) : Stream
{
    // Text of a spreadsheet that repeats itself gets 50 times as large; more than 200 times only what has been made for it.
    private const int HighestRatio = 200;

    // Bytes: what is no harm in any case.
    private const int Harmless = 1024 * 1024;

    private long _unpacked;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _unpacked;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = ReadFile(buffer);
        _unpacked += count;
        if (_unpacked > ImportLimits.LargestEntry)
        {
            throw new RefusedFileException($"“{name}” in the zip has more than {ImportLimits.LargestEntry / 1024 / 1024} MB unpacked.");
        }

        if (_unpacked > Harmless && _unpacked / HighestRatio > packed)
        {
            throw new RefusedFileException($"“{name}” in the zip gets more than {HighestRatio} times as large unpacked, as only a zip does that is made to do harm.");
        }

        return budget.Take(count) ? count : throw new RefusedFileException($"The zip has more than {ImportLimits.LargestUnpacked / 1024 / 1024} MB unpacked.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            file.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadFile(Span<byte> buffer)
    {
        try
        {
            return file.Read(buffer);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            throw new RefusedFileException($"“{name}” in the zip is damaged; save or download it once more.");
        }
    }
}
