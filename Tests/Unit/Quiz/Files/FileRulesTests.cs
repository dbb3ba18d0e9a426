using System.Buffers.Binary;
using System.Text;
using QuizNet.Quiz.Files;
using QuizNet.Quiz.Files.Formats;

namespace QuizNet.Unit.Quiz.Files;

public sealed class FileRulesTests
{
    private static readonly FilesOptions Options = new();

    [Theory]
    [InlineData("", "empty")]
    [InlineData("hello", "none of the files")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "SVG")]
    [InlineData("\u00EF\u00BB\u00BF<?xml version='1.0'?><svg/>", "SVG")]
    [InlineData(" <!DOCTYPE html><html></html>", "Pages")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("PK\u0003\u0004", "Archives")]
    [InlineData("BM......", "JPEG or PNG")]
    [InlineData("\u001AE\u00DF\u00A3....webm", "Films")]
    [InlineData("RIFF\u0004\0\0\0AVI ", "Films")]
    [InlineData("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "HEIC")]
    [InlineData("fLaC", "MP3")]
    public void What_is_not_taken_is_refused_with_what_it_is(string content, string reason)
    {
        var file = FileRules.Check(Encoding.Latin1.GetBytes(content), Options);

        Assert.Contains(reason, file.Complaint, StringComparison.Ordinal);
        Assert.Equal(415, file.Status);
    }

    [Fact]
    public void A_film_is_refused_although_it_is_packed_as_sound_is() =>
        Assert.Contains("film", FileRules.Check(Corpus.Read("film.mp4"), Options).Complaint, StringComparison.Ordinal);

    [Theory]
    [InlineData("<SCRIPT>alert(1)</script>", "a page")]
    [InlineData("%PDF-1.4 and so on", "a PDF")]
    [InlineData("PK\u0005\u0006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", "an archive")]
    public void A_sound_that_is_something_else_as_well_is_refused(string samples, string other)
    {
        var file = Riff.Close("WAVE"u8, [.. "fmt \u0010\0\0\0\u0001\0\u0001\0\u0040\u001F\0\0\u0040\u001F\0\0\u0001\0\u0008\0data"u8, (byte)samples.Length, 0, 0, 0, .. Encoding.Latin1.GetBytes(samples), .. new byte[samples.Length & 1]]);

        Assert.Contains(other, FileRules.Check(file, Options).Complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(12_000, 3_000, true)]
    [InlineData(12_001, 1, false)]
    [InlineData(1, 12_001, false)]
    [InlineData(8_000, 5_001, false)]
    [InlineData(65_000, 65_000, false)]
    public void A_picture_that_would_fill_a_phone_is_refused_by_its_head(int width, int height, bool isTaken) =>
        Assert.Equal(isTaken, FileRules.Check(Sized(width, height), Options).Complaint is null);

    [Fact]
    public void Pictures_and_sounds_have_limits_of_their_own()
    {
        var options = new FilesOptions { LargestImage = 1_000, LargestSound = 3_000 };

        Assert.Equal(413, FileRules.Check(Corpus.Read("text.png"), options).Status);
        Assert.Equal(200, FileRules.Check(Corpus.Read("tone.mp3"), options).Status);
    }

    [Fact]
    public void Sums_are_those_of_the_standards()
    {
        Assert.Equal(0xCBF43926, Crc.OfPng("123456789"u8));
        Assert.Equal(0x89A1897F, Crc.OfOgg("123456789"u8));
        Assert.Equal(0x89A1897F, Crc.OfOgg("6789"u8, Crc.OfOgg("12345"u8)));
    }

    // The sum is put right, so that nothing but the size is odd.
    private static byte[] Sized(int width, int height)
    {
        var file = Corpus.Read("text.png");
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(20), height);
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(29), Crc.OfPng(file.AsSpan(12, 17)));
        return file;
    }
}
