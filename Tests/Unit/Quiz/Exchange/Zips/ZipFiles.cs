using System.IO.Compression;
using System.Text;

namespace QuizNet.Unit.Quiz.Exchange.Zips;

/// <summary>Zips, good and bad ones.</summary>
internal static class ZipFiles
{
    public static byte[] Of(params (string Name, string Content)[] files) => Of(files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Content))));

    public static byte[] Of(IEnumerable<(string Name, byte[] Content)> files) => Written(zip =>
    {
        foreach (var (name, content) in files)
        {
            using var file = zip.CreateEntry(name).Open();
            file.Write(content);
        }
    });

    /// <summary>A file of so many mebibytes of zeros, made without packing them all: a packed one is there again and again.</summary>
    public static byte[] Bomb(string name, int mebibytes)
    {
        var packed = new MemoryStream();
        using var deflate = new DeflateStream(packed, CompressionLevel.Optimal);
        deflate.Write(new byte[1024 * 1024]);
        deflate.Flush();

        var content = Enumerable.Repeat(packed.ToArray(), mebibytes).SelectMany(bytes => bytes).ToArray();
        var stored = Written(zip =>
        {
            using var file = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
            file.Write(content);
        });

        // What has been stored is said to be deflated, and as large as a number of 32 bits can be.
        return Claiming(Changed(stored, (header, isListed) => header[isListed ? 10 : 8] = 8), bytes: -2);
    }

    public static byte[] Link(string name, string target) => Written(zip =>
    {
        var entry = zip.CreateEntry(name);

        // A symbolic link with all rights, as Unix says it.
        entry.ExternalAttributes = unchecked((int)0xA1FF0000);
        using var file = entry.Open();
        file.Write(Encoding.UTF8.GetBytes(target));
    });

    /// <summary>Says of all its files that they are encrypted.</summary>
    public static byte[] Encrypted(byte[] zip) => Changed(zip, (header, isListed) => header[isListed ? 8 : 6] |= 1);

    /// <summary>Says of all its files that they have so many bytes unpacked.</summary>
    public static byte[] Claiming(byte[] zip, int bytes) => Changed(zip, (header, isListed) => BitConverter.TryWriteBytes(header[(isListed ? 24 : 22)..], bytes));

    private delegate void Change(Span<byte> header, bool isListed);

    private static byte[] Changed(byte[] zip, Change change)
    {
        var changed = zip.ToArray();
        for (var at = 0; at < changed.Length - 4; at++)
        {
            var isListed = changed.AsSpan(at).StartsWith("PK\u0001\u0002"u8);
            if (isListed || changed.AsSpan(at).StartsWith("PK\u0003\u0004"u8))
            {
                change(changed.AsSpan(at), isListed);
            }
        }

        return changed;
    }

    private static byte[] Written(Action<ZipArchive> write)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            write(zip);
        }

        return stream.ToArray();
    }
}
