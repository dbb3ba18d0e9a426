using System.IO.Compression;
using System.Text;
using QuizNet.ServiceDefaults.Pages;
using QuizNet.Support;

namespace QuizNet.Unit.ServiceDefaults.Pages;

public sealed class PageFilesTests
{
    private static readonly string Script = string.Concat(Enumerable.Repeat("const answer = 42;\n", 50));

    [Fact]
    public void Files_are_named_by_their_path_and_typed_by_their_end()
    {
        using var folder = new TemporaryDirectory();
        Write(folder, "operator.html", "<!doctype html>");
        Write(folder, "assets/operator-1a2b.js", Script);

        var files = PageFiles.InFolder(folder.Path);

        Assert.Equal(["assets/operator-1a2b.js", "operator.html"], files.Names.Order());
        Assert.Equal("text/javascript; charset=utf-8", files.Find("assets/operator-1a2b.js")!.ContentType);
        Assert.Equal("text/html; charset=utf-8", files.Find("operator.html")!.ContentType);
    }

    [Fact]
    public void What_is_compressed_is_the_same_and_shorter()
    {
        using var folder = new TemporaryDirectory();
        Write(folder, "operator.js", Script);

        var file = PageFiles.InFolder(folder.Path).Find("operator.js")!;

        using var reader = new StreamReader(new BrotliStream(new MemoryStream(file.Compressed!), CompressionMode.Decompress));
        Assert.Equal(Script, reader.ReadToEnd());
        Assert.True(file.Compressed!.Length < file.Content.Length / 2);
    }

    [Fact]
    public void What_does_not_become_shorter_is_sent_as_it_is()
    {
        using var folder = new TemporaryDirectory();
        Write(folder, "dot.svg", "x");

        Assert.Null(PageFiles.InFolder(folder.Path).Find("dot.svg")!.Compressed);
    }

    [Fact]
    public void Another_content_has_another_tag()
    {
        using var folder = new TemporaryDirectory();
        Write(folder, "one.html", "1");
        Write(folder, "two.html", "2");

        var files = PageFiles.InFolder(folder.Path);

        Assert.NotEqual(files.Find("one.html")!.Tag, files.Find("two.html")!.Tag);
    }

    [Theory]
    [InlineData("icon.svg", "image/svg+xml")]
    [InlineData("icon.png", "image/png")]
    [InlineData("manifest.webmanifest", "application/manifest+json")]
    [InlineData("what", "application/octet-stream")]
    public void A_type_is_what_browsers_expect(string name, string type) => Assert.Equal(type, PageFile.Of(name, [1]).ContentType);

    [Fact]
    public void Built_without_npm_there_are_no_files() => Assert.Empty(PageFiles.InFolder("/nowhere/at/all").Names);

    private static void Write(TemporaryDirectory folder, string name, string content)
    {
        var path = Path.Combine(folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content, new UTF8Encoding(false));
    }
}
