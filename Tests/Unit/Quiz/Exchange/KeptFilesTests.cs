using QuizNet.Quiz.Exchange;

namespace QuizNet.Unit.Quiz.Exchange;

public sealed class KeptFilesTests
{
    [Fact]
    public void Each_file_is_kept_once_and_under_a_name_of_its_own()
    {
        var book = new ImportBook();
        var kept = new KeptFiles(book);

        var addresses = new[] { ("1", "a/x.png"), ("2", "b/X.png"), ("3", "2-x.png"), ("1", "a/x.png"), ("4", "x.png") }.Select(file => kept.Keep(file.Item1, file.Item2, () => new byte[] { 1 })).ToList();

        Assert.Equal(["file:x.png", "file:2-X.png", "file:2-2-x.png", "file:x.png", "file:3-x.png"], addresses);
        Assert.Equal(4, book.Close("T").Files.Count);
    }
}
