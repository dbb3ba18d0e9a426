namespace QuizNet.Unit.Architecture;

public sealed class HouseStyleTests
{
    private const int LongestFile = 250;

    private static readonly string[] EmptyWords = ["Helper", "Helpers", "Util", "Utils", "Manager", "GlobalUsings"];

    [Fact]
    public void No_source_file_is_longer_than_one_can_read_at_once() => Assert.DoesNotContain(Repository.Files("*.cs"), file => File.ReadLines(file).Count() > LongestFile);

    [Fact]
    public void No_file_has_a_name_that_says_nothing() =>
        Assert.DoesNotContain(Repository.Files("*.cs").Select(Path.GetFileNameWithoutExtension), name => name == "Extensions" || EmptyWords.Any(name!.EndsWith));

    [Fact]
    public void No_source_file_has_regions() =>
        Assert.DoesNotContain(Repository.Files("*.cs"), file => File.ReadLines(file).Any(line => line.TrimStart().StartsWith("#region", StringComparison.Ordinal)));
}
