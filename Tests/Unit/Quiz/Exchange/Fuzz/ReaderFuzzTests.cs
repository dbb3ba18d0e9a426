using System.Globalization;
using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Exchange;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Unit.Quiz.Exchange.Fuzz;

/// <summary>
/// Whatever a file has become, a reader answers a quiz that can be played and reasons, with memory in proportion to the file. The same files each time, so that a commit
/// passes or does not; to look for more, QUIZNET_FUZZ_FILES says how many of each format, QUIZNET_FUZZ_SEED where to begin.
/// </summary>
public sealed class ReaderFuzzTests
{
    private const int UsualFiles = 2_000;

    // Bytes for each byte of a file: what a packed one becomes, and its text, its cells and its questions. Above that, what a reader needs for a file of nothing.
    private const long Factor = 400;
    private const long Least = 16 * 1024 * 1024;

    // Nobody waits that long: a reader that is still at it hangs.
    private static readonly TimeSpan Hanging = TimeSpan.FromSeconds(30);

    private static readonly int Seed = Setting("QUIZNET_FUZZ_SEED", 1);

    public static TheoryData<string> Known => [.. Formats.Readers.Select(reader => reader.Format)];

    [Theory]
    [MemberData(nameof(Known))]
    public void Nothing_but_a_quiz_and_reasons_comes_out(string format)
    {
        var reader = Formats.Readers.Single(candidate => candidate.Format == format);
        IReadOnlyList<byte[]> good = [.. Files(format)];
        for (var number = 0; number < Setting("QUIZNET_FUZZ_FILES", UsualFiles); number++)
        {
            var file = Mutant.Of(good, new Random(Seed + number));
            try
            {
                Check(reader, new ImportFile("file", file));
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"{format}, QUIZNET_FUZZ_SEED={Seed + number} QUIZNET_FUZZ_FILES=1, {file.Length} bytes: {failure.Message}", failure);
            }
        }
    }

    // What only says why it does not read a file gets all that others read.
    private static IEnumerable<byte[]> Files(string format) =>
        from reader in Formats.Readers.Known()
        where reader.Format == format || Formats.Readers.Known().All(known => known.Format != format)
        from name in CorpusFile.Names(reader.Format)
        select CorpusFile.Load(reader.Format, name.Data).Content.ToArray();

    private static void Check(IQuizReader reader, ImportFile file)
    {
        using var hangs = new CancellationTokenSource(Hanging);
        _ = Formats.Readers.ReaderOf(file);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var imported = reader.Read(file, hangs.Token);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Least + (Factor * file.Content.Length));
        Assert.All(imported.Quiz.Questions, question => Assert.Empty(QuizRules.Complaints(question, media => IsIn(media, imported))));
        Assert.All(imported.Problems, problem => Assert.False(string.IsNullOrWhiteSpace(problem.Reason)));
        var answer = new ImportAnswer(reader.Format, reader.Name, imported.Quiz.Questions.Count, imported.Problems, imported.Quiz);
        var json = JsonSerializer.SerializeToUtf8Bytes(answer, ContractsJson.Default.ImportAnswer);
        Assert.Equal(answer.Questions, JsonSerializer.Deserialize(json, ContractsJson.Default.ImportAnswer)!.Quiz.Questions.Count);
    }

    private static bool IsIn(Media media, Imported imported) =>
        media.Url.StartsWith(Imported.Scheme, StringComparison.Ordinal) && imported.Files.ContainsKey(media.Url[Imported.Scheme.Length..]);

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
