using System.Text.Json;
using System.Text.Json.Nodes;
using QuizNet.Contracts;
using QuizNet.Quiz.Exchange;
using QuizNet.Support;

namespace QuizNet.Unit.Quiz.Exchange;

/// <summary>A file of Tests/Corpus. Beside it is what is expected to come in, as the answer to an import: its name with .expected.json behind.</summary>
internal static class CorpusFile
{
    private const string Expected = ".expected.json";

    public static TheoryData<string> Names(string format) =>
        [.. Directory.EnumerateFiles(Folder(format)).Where(file => !file.EndsWith(Expected, StringComparison.Ordinal)).Select(file => Path.GetFileName(file)!).Order()];

    public static ImportFile Load(string format, string name) => new(name, File.ReadAllBytes(Path.Combine(Folder(format), name)));

    public static void ComesInAsExpected(IQuizReader reader, string format, string name)
    {
        var file = Load(format, name);

        Assert.True(reader.Recognises(file));
        var imported = reader.Read(file, TestContext.Current.CancellationToken);

        var answer = new ImportAnswer(reader.Format, reader.Name, imported.Quiz.Questions.Count, imported.Problems, imported.Quiz);
        var json = JsonSerializer.SerializeToNode(answer, ContractsJson.Default.ImportAnswer);
        var expected = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder(format), name + Expected)));
        Assert.Equal(expected!.ToJsonString(), json!.ToJsonString());
    }

    private static string Folder(string format) => SourceFile.Beside($"../../../Corpus/{format}");
}
