using System.IO.Compression;

namespace QuizNet.Quiz.Exchange.Zips;

/// <summary>
/// A zip that somebody brings. Nothing of it gets to a disk: its names are keys, and what comes out of it is counted, because what a zip says of its sizes need not be
/// true. Whatever is wrong with it is said by a <see cref="RefusedFileException"/>.
/// </summary>
internal sealed class ZipPackage : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries;
    private readonly UnpackBudget _budget = new(ImportLimits.LargestUnpacked);

    private ZipPackage(ZipArchive archive)
    {
        _archive = archive;
        _entries = ZipNames.Checked(archive.Entries);
    }

    public IEnumerable<string> Names => _entries.Keys;

    public static bool IsZip(ReadOnlySpan<byte> content) => content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith("PK\u0005\u0006"u8);

    public static ZipPackage Open(ReadOnlyMemory<byte> content)
    {
        // Before the archive makes an object of each: no file of the list is without this mark.
        if (content.Span.Count("PK\u0001\u0002"u8) > ImportLimits.MostEntries)
        {
            throw new RefusedFileException($"The zip has more than {ImportLimits.MostEntries} files in it.");
        }

        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(ContentStream.Over(content), ZipArchiveMode.Read);
            return new ZipPackage(archive);
        }
        catch (Exception exception)
        {
            archive?.Dispose();
            throw exception is RefusedFileException ? exception : new RefusedFileException("The zip is damaged or not all there; save or download it once more.");
        }
    }

    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>Null: there is no such file. Reading too much of it ends in a refusal.</summary>
    public Stream? OpenFile(string name)
    {
        if (!_entries.TryGetValue(name, out var entry))
        {
            return null;
        }

        try
        {
            return new CountedStream(entry.Open(), entry.FullName, entry.CompressedLength, _budget);
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or IOException or ArgumentException)
        {
            throw new RefusedFileException($"“{entry.FullName}” in the zip is damaged, or packed in an unusual way.");
        }
    }

    public byte[]? ReadFile(string name)
    {
        using var file = OpenFile(name);
        if (file is null)
        {
            return null;
        }

        using var content = new MemoryStream();
        file.CopyTo(content);
        return content.ToArray();
    }

    public void Dispose() => _archive.Dispose();
}

/// <summary>Bytes that may still come out of a zip.</summary>
internal sealed class UnpackBudget(long bytes)
{
    public bool Take(int count) => (bytes -= count) >= 0;
}
