using System.Text;
using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Exchange;
using QuizNet.Quiz.Exchange.Attachments;
using QuizNet.Quiz.Exchange.Qti;
using QuizNet.Unit.Quiz.Exchange.Zips;

namespace QuizNet.Unit.Quiz.Exchange.Qti;

public sealed class QtiTests
{
    private static readonly Dictionary<string, ExportedFile> Files = new()
    {
        ["/api/media/1"] = new("map of it.png", "image/png", new byte[] { 0x89, 0x50, 0x4E, 0x47 }),
        ["/api/media/2"] = new("horn.mp3", "audio/mpeg", new byte[] { 1, 2, 3 }),
    };

    private static readonly QuizDocument All = new(
        "Everything: <all> & more",
        [
            new Slide { Text = "Welcome!\n\nIt costs $5 & `a < b`, or $x^2$.", Seconds = 0, Tags = ["start"] },
            new SingleChoice { Text = " Which? ", Options = [new("A", new Media("/api/media/1", "A map")), new("  B\n two"), new("", new Media("/api/media/1"))], Solution = 1, Seconds = 5, Points = 2, Explanation = "B,\nof course." },
            new SingleChoice { Text = "One of these words", Options = [new("False"), new("True")], Solution = 0 },
            new MultipleChoice { Text = "Some", Options = [new("1"), new("2"), new("3")], Solutions = [2, 0], Points = 0, Tags = ["a, b", "ü"] },
            new MultipleChoice { Text = "Only one of them", Options = [new("1"), new("2")], Solutions = [1] },
            new TrueOrFalse { Text = "Yes", Solution = true, Media = new Media("/api/media/2", "A horn") },
            new TrueOrFalse { Text = "No", Solution = false, Seconds = 240 },
            new Ordering { Text = "Order", Items = [new("first"), new("second", new Media("https://example.org/x.png", "two")), new("third")] },
            new Slider { Text = "Slide", Min = -1.5, Max = 1e6, Step = 0.25, From = 0.1, To = 0.30000000000000004, Unit = "°C " },
            new Slider { Text = "Whole", Min = 0, Max = 10, Step = 2, From = 4, To = 4 },
            new Estimate { Text = "Guess", Solution = 206, Tolerance = 0.1, Unit = "km" },
            new Estimate { Text = "Exactly", Solution = -1e-7, Tolerance = 0 },
            new ShortText { Text = "Words", Accepted = ["Au", " gold\t", "a\"b<c>&d"], CaseCounts = true, Typos = false },
            new ShortText { Text = "More words", Accepted = ["x"] },
            new Poll { Text = "Poll", Options = [new("True"), new("False")] },
            new Poll { Text = "Poll for several", Options = [new("yes"), new("no")], Several = true, Explanation = "Thank you" },
            new WordCloud { Text = "Cloud", Words = 7 },
        ],
        "It says\nmuch.",
        "en-GB",
        ["tag one", "tag two"]);

    public static TheoryData<string> Corpus => CorpusFile.Names("qti");

    [Theory]
    [MemberData(nameof(Corpus))]
    public void A_package_of_others_comes_in_as_expected(string name) => CorpusFile.ComesInAsExpected(new QtiReader(), "qti", name);

    [Fact]
    public void What_goes_out_comes_in_as_it_was()
    {
        Assert.Equal(10, All.Questions.Select(question => question.GetType()).Distinct().Count());
        Assert.Empty(new QtiWriter().Losses(All));

        var imported = Read(new QtiWriter().Write(All, Files));

        Assert.Empty(imported.Problems);
        Assert.Equal(Json(Renamed(All)), Json(imported.Quiz));
        Assert.Equal(["horn.mp3", "map of it.png"], imported.Files.Keys.Order());
        Assert.Equal(Files["/api/media/2"].Content.ToArray(), imported.Files["horn.mp3"].ToArray());
    }

    [Fact]
    public void What_has_come_in_goes_out_as_the_same_package()
    {
        var first = new QtiWriter().Write(All, Files);
        var imported = Read(first);

        // Between the two the files have come to the store, which gives them the addresses that they had.
        var stored = imported.Quiz with { Questions = [.. imported.Quiz.Questions.Select(question => question.WithMedia(Stored))] };
        var second = new QtiWriter().Write(stored, Files);

        Assert.Equal(Json(imported.Quiz), Json(Read(second).Quiz));

        static Media Stored(Media media) => media with { Url = Files.FirstOrDefault(file => Imported.Scheme + file.Value.Name == media.Url).Key ?? media.Url };
    }

    [Fact]
    public void What_XML_has_no_sign_for_is_said_to_be_lost()
    {
        var quiz = new QuizDocument("Bell", [new Slide { Text = "Ring\u0007 it" }, new Slide { Text = "" }]);

        Assert.Equal([1, 2], new QtiWriter().Losses(quiz).Select(loss => loss.Question));
        Assert.Equal("Ring it", Assert.Single(Read(new QtiWriter().Write(quiz, Files)).Quiz.Questions).Text);
    }

    [Theory]
    [InlineData("""<!DOCTYPE assessmentItem [<!ENTITY a SYSTEM "file:///etc/hostname">]><assessmentItem><itemBody>&a;</itemBody></assessmentItem>""", "DTD")]
    [InlineData("<assessmentItem><itemBody><p>", "broken")]
    [InlineData("<assessmentItem/>", "text")]
    public void An_item_that_is_none_is_answered_with_a_reason(string xml, string reason)
    {
        var file = new ImportFile("item.xml", Encoding.UTF8.GetBytes(xml));

        Assert.True(new QtiReader().Recognises(file));
        Assert.Contains(reason, Assert.Single(new QtiReader().Read(file, TestContext.Current.CancellationToken).Problems).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../../etc/hostname")]
    [InlineData("/etc/hostname")]
    [InlineData("file:///etc/hostname")]
    public void A_picture_of_the_server_does_not_come_in(string address)
    {
        var item = $"""<assessmentItem identifier="i" title="Look"><itemBody><p>Look <img src="{address}" alt="x"/></p></itemBody></assessmentItem>""";
        var imported = Read(ZipFiles.Of((QtiNames.Manifest, Manifest("item.xml")), ("item.xml", item)));

        Assert.Empty(imported.Files);
        Assert.Null(Assert.Single(imported.Quiz.Questions).Media);
        Assert.Contains("not in the file", Assert.Single(imported.Problems).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_among_the_pictures_ends_it()
    {
        const string item = """<assessmentItem identifier="i" title="Look"><itemBody><p>Look <img src="bomb.png" alt="x"/></p></itemBody></assessmentItem>""";
        var zip = ZipFiles.Of([(QtiNames.Manifest, Encoding.UTF8.GetBytes(Manifest("item.xml"))), ("item.xml", Encoding.UTF8.GetBytes(item)), ("bomb.png", new byte[ImportLimits.LargestEntry + 1])]);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var imported = Read(zip);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 150 * 1024 * 1024);
        Assert.Contains("unpacked", Assert.Single(imported.Problems).Reason, StringComparison.Ordinal);
    }

    private static string Manifest(string item) => $"""<manifest><resources><resource type="{QtiNames.ItemType}" href="{item}"/></resources></manifest>""";

    private static Imported Read(byte[] package)
    {
        var file = new ImportFile("quiz.zip", package);
        Assert.True(new QtiReader().Recognises(file));
        return new QtiReader().Read(file, TestContext.Current.CancellationToken);
    }

    private static QuizDocument Renamed(QuizDocument quiz) => quiz with
    {
        Questions = [.. quiz.Questions.Select(question => question.WithMedia(media => Files.TryGetValue(media.Url, out var file) ? media with { Url = Imported.Scheme + file.Name } : media))],
    };

    private static string Json(QuizDocument quiz) => JsonSerializer.Serialize(quiz, ContractsJson.Default.QuizDocument);
}
