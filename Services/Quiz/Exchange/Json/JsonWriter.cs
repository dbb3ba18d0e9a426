using System.Text.Encodings.Web;
using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Exchange.Attachments;
using QuizNet.Quiz.Exchange.Writing;

namespace QuizNet.Quiz.Exchange.Json;

/// <summary>Holds everything.</summary>
internal sealed class JsonWriter : IQuizWriter
{
    // Letters of all languages as they are: the file is no part of a page.
    private static readonly QuizFileJson Json = new(new JsonSerializerOptions(QuizFileJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public string Format => "json";

    public string Name => "QuizNet JSON";

    public string ContentType => "application/json; charset=utf-8";

    public string Extension => ".quiz.json";

    public IReadOnlyList<ExportLoss> Losses(QuizDocument quiz) => Held(quiz).Losses;

    public byte[] Write(QuizDocument quiz, IReadOnlyDictionary<string, ExportedFile> files)
    {
        var held = Held(quiz).Quiz;
        var contents = new SortedDictionary<string, QuizFileContent>(StringComparer.Ordinal);
        var document = held with { Questions = [.. held.Questions.Select(question => question.WithMedia(Enclose))] };
        return JsonSerializer.SerializeToUtf8Bytes(new QuizFile(QuizFile.Mark, QuizFile.Newest, document, contents), Json.QuizFile);

        Media Enclose(Media media)
        {
            if (!files.TryGetValue(media.Url, out var file))
            {
                return media;
            }

            contents[file.Name] = new QuizFileContent(file.Type, file.Content);
            return media with { Url = Imported.Scheme + file.Name };
        }
    }

    private static Narrowed Held(QuizDocument quiz) => Narrowed.Of(quiz, (head, _) => head, (question, _) => question);
}
