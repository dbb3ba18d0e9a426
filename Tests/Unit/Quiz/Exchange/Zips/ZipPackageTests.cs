using System.Text;
using QuizNet.Quiz.Exchange;
using QuizNet.Quiz.Exchange.Zips;

namespace QuizNet.Unit.Quiz.Exchange.Zips;

public sealed class ZipPackageTests
{
    private const int Mebibyte = 1024 * 1024;

    [Fact]
    public void What_is_in_it_comes_out_whatever_the_case_of_its_name()
    {
        using var package = ZipPackage.Open(ZipFiles.Of(("folder/", ""), ("folder/Item.xml", "<a/>")));

        Assert.Equal("<a/>", Encoding.UTF8.GetString(package.ReadFile("folder/item.xml")!));
        Assert.Equal(["folder/Item.xml"], package.Names);
        Assert.Null(package.ReadFile("other.xml"));
    }

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "a way up", ZipFiles.Of(("../../etc/passwd", "x")), "leads out" },
        { "a way up in the middle", ZipFiles.Of(("a/../../b", "x")), "leads out" },
        { "a way up on Windows", ZipFiles.Of((@"..\b", "x")), "leads out" },
        { "an absolute name", ZipFiles.Of(("/etc/passwd", "x")), "leads out" },
        { "a drive", ZipFiles.Of(("C:/b", "x")), "leads out" },
        { "an endless name", ZipFiles.Of((new string('a', 5000), "x")), "5000 characters" },
        { "a name twice", ZipFiles.Of(("a.xml", "x"), ("A.xml", "y")), "two files" },
        { "a link", ZipFiles.Link("item.xml", "/etc/passwd"), "a link" },
        { "a password", ZipFiles.Encrypted(ZipFiles.Of(("a.xml", "x"))), "encrypted" },
        { "many files", ZipFiles.Of(Enumerable.Range(0, ImportLimits.MostEntries + 1).Select(number => ($"{number}", Array.Empty<byte>()))), "15000 files" },
        { "nothing but a head", "PK\u0003\u0004"u8.ToArray(), "damaged" },
        { "a text after the head", Encoding.UTF8.GetBytes("PK\u0003\u0004 is how a zip begins, but this is none."), "damaged" },
        { "an end only", ZipFiles.Of(("a.xml", new string('x', 5000)))[60..], "damaged" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_wrong_with_it_is_said(string what, byte[] zip, string reason)
    {
        var refused = Assert.Throws<RefusedFileException>(() => ReadAll(zip));

        Assert.True(refused.Message.Contains(reason, StringComparison.Ordinal), $"{what}: {refused.Message}");
    }

    [Fact]
    public void One_that_ends_in_the_middle_is_refused_wherever_it_ends()
    {
        var zip = ZipFiles.Of(("a.xml", new string('x', 5000)), ("b.xml", "y"));

        Assert.All(Enumerable.Range(0, zip.Length), length => Assert.Throws<RefusedFileException>(() => ReadAll(zip[..length])));
    }

    [Fact]
    public void Gigabytes_in_a_small_file_are_not_unpacked()
    {
        var zip = ZipFiles.Bomb("bomb.xml", 3 * 1024);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var refused = Assert.Throws<RefusedFileException>(() => ReadAll(zip));

        Assert.True(zip.Length < ImportLimits.LargestFile);
        Assert.Contains("25 MB", refused.Message, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 4 * ImportLimits.LargestEntry);
    }

    [Fact]
    public void What_a_file_claims_of_its_size_lets_nothing_more_out()
    {
        var zip = ZipFiles.Claiming(ZipFiles.Bomb("bomb.xml", 64), bytes: 10);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = Record.Exception(() => ReadAll(zip));

        Assert.True(read is null or RefusedFileException, $"{read}");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 20 * Mebibyte);
    }

    [Fact]
    public void All_files_together_have_a_limit_too()
    {
        // Some noise in each mebibyte, so that none of them is too good to be true.
        var content = new byte[20 * Mebibyte];
        for (var at = 0; at < content.Length; at += Mebibyte)
        {
            new Random(1).NextBytes(content.AsSpan(at, 16 * 1024));
        }

        var zip = ZipFiles.Of(Enumerable.Range(0, 6).Select(number => ($"{number}.png", content)));

        var refused = Assert.Throws<RefusedFileException>(() => ReadAll(zip));

        Assert.Contains("100 MB", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_in_a_zip_stays_one()
    {
        var zip = Enumerable.Range(0, 50).Aggregate(ZipFiles.Of(("a.txt", "a")), (inner, _) => ZipFiles.Of([("inner.zip", inner)]));

        using var package = ZipPackage.Open(zip);

        Assert.True(ZipPackage.IsZip(package.ReadFile("inner.zip")));
    }

    private static void ReadAll(byte[] zip)
    {
        using var package = ZipPackage.Open(zip);
        foreach (var name in package.Names)
        {
            package.ReadFile(name);
        }
    }
}
