using System.Diagnostics;
using System.Globalization;
using System.Text;
using QuizNet.Contracts;
using QuizNet.Quiz.Exchange;

namespace QuizNet.Load.Exchange;

/// <summary>How long it takes to read a file of each format, and how much memory: 200 questions as a quiz may have, and 10,000 as a bank may.</summary>
internal static class ImportCosts
{
    private const double Megabyte = 1024 * 1024;
    private const int Rounds = 5;

    private static readonly int[] Sizes = [200, 10_000];

    public static Task<int> RunAsync(CancellationToken stop)
    {
        var rows = Formats.Readers.Known().SelectMany(reader => Sizes.Select(size => Row(reader, size, stop))).ToList();
        TextTable.Print(
            $"reading, the middle of {Rounds} rounds after one to warm up; {Environment.ProcessorCount} cores",
            ["format", "questions", "file MB", "ms", "allocated MB", "kept MB", "came in"],
            rows);
        return Task.FromResult(ExitCodes.Good);
    }

    private static string[] Row(IQuizReader reader, int size, CancellationToken stop)
    {
        if (Content(reader.Format, size) is not { } content)
        {
            return [reader.Format, Text(size), "-", "-", "-", "-", "nothing writes this format"];
        }

        var file = new ImportFile("file", content);
        List<(double Time, double Allocated)> rounds = [];
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var imported = reader.Read(file, stop);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        for (var round = 0; round < Rounds; round++)
        {
            var (allocated, began) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
            imported = Formats.Readers.ReaderOf(file) == reader ? reader.Read(file, stop) : throw new InvalidOperationException($"{reader.Format} is not recognised.");
            rounds.Add((Stopwatch.GetElapsedTime(began).TotalMilliseconds, (GC.GetAllocatedBytesForCurrentThread() - allocated) / Megabyte));
        }

        var middle = rounds.OrderBy(round => round.Time).ElementAt(Rounds / 2);
        return [reader.Format, Text(size), Text(content.Length / Megabyte), Text(middle.Time), Text(middle.Allocated), Text(kept / Megabyte), Text(imported.Quiz.Questions.Count)];
    }

    private static byte[]? Content(string format, int size) => format switch
    {
        "aiken" => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, size).Select(number => $"Question {number}: which is right?\nA. One\nB. Two\nC. Three\nD. Four\nANSWER: B\n\n"))),
        "razzia" => Encoding.UTF8.GetBytes($$"""{"subject":"Many","questions":[{{string.Join(',', Enumerable.Range(1, size).Select(number => $$"""{"question":"Question {{number}}: which is right?","answers":["One","Two","Three","Four"],"solution":1,"time":20}"""))}}]}"""),
        _ => Formats.Writers.FirstOrDefault(writer => writer.Format == format)?.Write(Quiz(size), new Dictionary<string, ExportedFile>()),
    };

    private static QuizDocument Quiz(int size) => new("Many questions", [.. Enumerable.Range(1, size).Select(Question)]);

    private static Question Question(int number) => (number % 3) switch
    {
        0 => new TrueOrFalse { Text = $"Question {number}: is it true?", Solution = true, Explanation = "It is, as everybody knows who has read that far." },
        1 => new SingleChoice { Text = $"Question {number}: which is right?", Options = [new("One"), new("Two"), new("Three"), new("Four")], Solution = 1 },
        _ => new ShortText { Text = $"Question {number}: what is it called?", Accepted = ["Name", "The name"] },
    };

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
