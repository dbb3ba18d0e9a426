using System.Text;
using QuizNet.Quiz.Files;
using QuizNet.Quiz.Files.Formats;

namespace QuizNet.Unit.Quiz.Files;

public sealed class FormatsTests
{
    private static readonly FilesOptions Options = new();

    public static TheoryData<string> Real => [.. Corpus.Types.Keys];

    [Theory]
    [MemberData(nameof(Real))]
    public void A_real_file_is_taken_for_what_it_is_and_nothing_that_its_author_wrote_stays(string name)
    {
        var checkedFile = FileRules.Check(Corpus.Read(name), Options);

        Assert.Null(checkedFile.Complaint);
        Assert.Equal(Corpus.Types[name], checkedFile.Format!.Type);
        Assert.DoesNotContain("secret", Encoding.Latin1.GetString(checkedFile.Kept.Content.Span), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Real))]
    public void What_is_kept_is_a_file_of_which_all_is_kept(string name)
    {
        var once = FileRules.Check(Corpus.Read(name), Options);

        var twice = FileRules.Check(once.Kept.Content.Span, Options);

        Assert.Equal(Corpus.Types[name], twice.Format?.Type);
        Assert.Equal(once.Kept.Content.ToArray(), twice.Kept.Content.ToArray());
        Assert.Equal((once.Kept.Width, once.Kept.Height), (twice.Kept.Width, twice.Kept.Height));
    }

    [Fact]
    public void The_files_had_something_to_lose()
    {
        string[] told = ["photo.jpg", "text.png", "moving.gif", "described.webp", "vorbis.ogg", "opus.ogg", "tone.wav", "tone.m4a", "pieces.m4a", "tone.mp3"];

        Assert.All(told, name => Assert.Contains("secret", Encoding.Latin1.GetString(Corpus.Read(name)), StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("progressive.jpg", 48, 32)]
    // Taken with the phone upright: it is shown turned.
    [InlineData("photo.jpg", 32, 48)]
    [InlineData("text.png", 48, 32)]
    [InlineData("moving.gif", 16, 16)]
    [InlineData("lossy.webp", 48, 32)]
    [InlineData("lossless.webp", 48, 32)]
    [InlineData("described.webp", 32, 48)]
    [InlineData("moving.webp", 16, 16)]
    public void A_picture_has_the_size_that_it_is_shown_in(string name, int width, int height)
    {
        var kept = FileRules.Check(Corpus.Read(name), Options).Kept;

        Assert.Equal((width, height), (kept.Width, kept.Height));
    }

    [Fact]
    public void A_photo_keeps_which_way_up_it_is_and_nothing_else_of_its_exif()
    {
        var kept = Jpeg.Clean(Corpus.Read("photo.jpg")).Content.ToArray();

        var exif = kept.AsSpan().IndexOf("Exif\0\0"u8);
        Assert.Equal(Exif.Only(6), kept.AsSpan(exif + 6, Exif.Only(6).Length));
        Assert.Equal(-1, kept.AsSpan(exif + 6).IndexOf("Exif"u8));
    }

    [Theory]
    [InlineData("moving.gif", "NETSCAPE2.0")]
    [InlineData("moving.webp", "ANMF")]
    public void What_moves_goes_on_moving(string name, string part) =>
        Assert.Contains(part, Encoding.Latin1.GetString(FileRules.Check(Corpus.Read(name), Options).Kept.Content.Span), StringComparison.Ordinal);

    [Fact]
    public void Sound_in_boxes_stays_where_it_is()
    {
        var file = Corpus.Read("tone.m4a");

        var kept = Mp4.Clean(file).Content;

        var samples = file.AsSpan().IndexOf("mdat"u8);
        var length = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(samples - 4)) - 8;
        Assert.Equal(file.Length, kept.Length);
        Assert.Equal(file.AsSpan(samples, length), kept.Span.Slice(samples, length));
    }

    // The longest is cut where its picture or its sound is, and not in what is dropped anyway.
    [Theory]
    [InlineData("progressive.jpg")]
    [InlineData("text.png")]
    [InlineData("moving.gif")]
    [InlineData("lossy.webp")]
    [InlineData("lossless.webp")]
    [InlineData("vorbis.ogg")]
    [InlineData("opus.ogg")]
    [InlineData("tone.wav")]
    [InlineData("tone.m4a")]
    public void A_file_that_is_cut_off_is_refused_wherever_that_is(string name)
    {
        var file = Corpus.Read(name);

        Assert.All(Enumerable.Range(0, file.Length), length => Assert.NotNull(FileRules.Check(file.AsSpan(0, length), Options).Complaint));
    }
}
