using System.Text.Json;
using System.Text.Json.Nodes;
using QuizNet.Contracts;
using QuizNet.Quiz.Exchange;
using QuizNet.Quiz.Exchange.Attachments;

namespace QuizNet.Unit.Quiz.Exchange;

/// <summary>What is exported comes in again as it was, but for what was said to be lost, each loss for one thing that is different, and the second export is the first.</summary>
public sealed class RoundTripTests
{
    private const int Quizzes = 400;

    private const string Stored = "/api/media/m0123456789abcdef0123456789abcdef.png";

    private static readonly Dictionary<string, ExportedFile> Files = new() { [Stored] = new ExportedFile("m0123456789abcdef0123456789abcdef.png", "image/png", new byte[] { 1, 2, 3, 250 }) };

    public static TheoryData<string> Written => [.. Formats.Writers.Select(writer => writer.Format)];

    [Theory]
    [MemberData(nameof(Written))]
    public void What_goes_out_comes_in_again(string format)
    {
        for (var seed = 0; seed < Quizzes; seed++)
        {
            var quiz = new RandomQuiz(seed).Next();
            var writer = Formats.Writers.Single(candidate => candidate.Format == format);

            var file = writer.Write(quiz, Files);
            var imported = Import(format, file);
            var back = imported.Quiz with { Questions = [.. imported.Quiz.Questions.Select(question => question.WithMedia(PutAway))] };
            var again = writer.Write(back, Files);

            Assert.True(imported.Problems.Count == 0, $"Seed {seed}: {string.Join('\n', imported.Problems)}");
            Assert.True(file.AsSpan().SequenceEqual(again), $"Seed {seed}: the second export is another one.");
            Assert.DoesNotContain(writer.Losses(back), loss => loss.Question is not null);
            Check(quiz, back, writer.Losses(quiz), seed);
        }
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void Every_export_is_known_by_its_content(string format)
    {
        for (var seed = 0; seed < Quizzes; seed++)
        {
            var file = Formats.Writers.Single(writer => writer.Format == format).Write(new RandomQuiz(seed).Next(), Files);

            // A quiz of which nothing is left has nothing to be known by.
            Assert.True(Formats.Readers.ReaderOf(new ImportFile(null, file))?.Format == format || format == "gift", $"Seed {seed}");
        }
    }

    [Theory]
    [InlineData("json")]
    [InlineData("qti")]
    public void Pictures_go_out_and_come_in(string format)
    {
        var quiz = new QuizDocument("Pictures", [new Slide { Text = "Look", Media = new Media(Stored, "A dot") }, new Poll { Text = "Which?", Options = [new("", new Media(Stored)), new("b")] }]);

        var imported = Import(format, Formats.Writers.Single(writer => writer.Format == format).Write(quiz, Files));

        Assert.Empty(imported.Problems);
        Assert.Equal(Files[Stored].Content.ToArray(), Assert.Single(imported.Files).Value.ToArray());
    }

    // As the store does it, which knows a file by its content.
    private static Media PutAway(Media media) => media.Url.StartsWith(Imported.Scheme, StringComparison.Ordinal) ? media with { Url = Stored } : media;

    private static Imported Import(string format, byte[] file) =>
        Formats.Readers.Single(reader => reader.Format == format).Read(new ImportFile(null, file), TestContext.Current.CancellationToken);

    private static void Check(QuizDocument before, QuizDocument after, IReadOnlyList<ExportLoss> losses, int seed)
    {
        var (head, newHead) = (Node(before with { Questions = [] }), Node(after with { Questions = [] }));
        Assert.True(Differences(head, newHead) == losses.Count(loss => loss.Question is null), $"Seed {seed}: {head} {newHead} {string.Join('\n', losses)}");

        var left = new Queue<Question>(after.Questions);
        foreach (var (number, question) in before.Questions.Index())
        {
            List<ExportLoss> own = [.. losses.Where(loss => loss.Question == number + 1)];
            if (own.Any(loss => loss.Reason.StartsWith("It is left out", StringComparison.Ordinal)))
            {
                continue;
            }

            var now = left.Dequeue();
            var said = $"Seed {seed}, question {number + 1}:\n{Json(question)}\n{Json(now)}\n{string.Join('\n', own)}";
            Assert.True(question.GetType() != now.GetType() || Differences(Node(question), Node(now)) == own.Count, said);
            Assert.True(question.GetType() == now.GetType() || own.Count > 0, said);
        }

        Assert.Empty(left);
    }

    private static int Differences(JsonObject one, JsonObject other) =>
        one.Select(member => member.Key).Union(other.Select(member => member.Key)).Count(name => !JsonNode.DeepEquals(one[name], other[name]));

    private static JsonObject Node(QuizDocument quiz) => JsonSerializer.SerializeToNode(quiz, ContractsJson.Default.QuizDocument)!.AsObject();

    private static JsonObject Node(Question question) => JsonSerializer.SerializeToNode(question, ContractsJson.Default.Question)!.AsObject();

    private static string Json(Question question) => JsonSerializer.Serialize(question, ContractsJson.Default.Question);
}
