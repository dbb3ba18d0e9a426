using System.IO.Compression;
using System.Text;
using QuizNet.Dashboard.Page;
using QuizNet.Support;

namespace QuizNet.Unit.Dashboard.Page;

public sealed class PageFilesTests
{
    private static readonly string Script = string.Concat(Enumerable.Repeat("const answer = 42;\n", 50));

    [Fact]
    public void Files_are_named_by_their_path_and_typed_by_their_end()
    {
        using var folder = new TemporaryDirectory();
        Write(folder, "operator.html", "<!doctype html>");
        Write(folder, "assets/operator-1a2b.js", Script);

        var files = PageFiles.ReadAll(folder.Path);

        Assert.Equal(["assets/operator-1a2b.js", "operator.html"], files.Keys.Order());
        Assert.Equal("text/javascript; charset=utf-8", files["assets/operator-1a2b.js"].ContentType);
        Assert.Equal("text/html; charset=utf-8", files["operator.html"].ContentType);
    }

    [Fact]
    public void What_is_compressed_is_the_same_and_shorter()
    {
        using var folder = new TemporaryDirectory();
        Write(folder, "operator.js", Script);

        var file = PageFiles.ReadAll(folder.Path)["operator.js"];

        using var reader = new StreamReader(new BrotliStream(new MemoryStream(file.Compressed!), CompressionMode.Decompress));
        Assert.Equal(Script, reader.ReadToEnd());
        Assert.True(file.Compressed!.Length < file.Content.Length / 2);
    }

    [Fact]
    public void What_does_not_become_shorter_is_sent_as_it_is()
    {
        using var folder = new TemporaryDirectory();
        Write(folder, "dot.svg", "x");

        Assert.Null(PageFiles.ReadAll(folder.Path)["dot.svg"].Compressed);
    }

    [Fact]
    public void Another_content_has_another_tag()
    {
        using var folder = new TemporaryDirectory();
        Write(folder, "one.html", "1");
        Write(folder, "two.html", "2");

        var files = PageFiles.ReadAll(folder.Path);

        Assert.NotEqual(files["one.html"].Tag, files["two.html"].Tag);
    }

    [Fact]
    public void Built_without_npm_there_are_no_files() => Assert.Empty(PageFiles.ReadAll("/nowhere/at/all"));

    private static void Write(TemporaryDirectory folder, string name, string content)
    {
        var path = Path.Combine(folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content, new UTF8Encoding(false));
    }
}
