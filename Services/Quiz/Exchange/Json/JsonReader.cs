using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Exchange.Attachments;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Exchange.Json;

/// <summary>Our own file, or only the quiz in it. Each question is read by itself, so that one that is wrong does not spoil the others.</summary>
internal sealed class JsonReader : IQuizReader
{
    // What must be there must not be null either.
    private static readonly ContractsJson Strict = new(new JsonSerializerOptions(ContractsJson.Default.Options) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true });

    public string Format => "json";

    public string Name => "QuizNet JSON";

    public bool Recognises(ImportFile file) =>
        JsonText.Names(file.Content) is var names && ((names.Contains("format") && names.Contains("quiz")) || (names.Contains("title") && names.Contains("questions")));

    public Imported Read(ImportFile file, CancellationToken cancellationToken)
    {
        var book = new ImportBook();
        var (parsed, reason) = JsonText.Parse(file.Content);
        using var document = parsed;
        if (document is null)
        {
            book.Drop(reason!);
            return book.Close(FileTitle.Of(file, ImportFile.Untitled));
        }

        var quiz = document.RootElement.Member("quiz") ?? document.RootElement;
        if (document.RootElement.Member("version").Number() > QuizFile.Newest)
        {
            book.Change("A newer version has written this file; what is new in it is not known here.");
        }

        var files = Files(document.RootElement, book);
        foreach (var (number, json) in quiz.Member("questions").Items().Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            Read(json, number + 1, files, book);
        }

        var tags = quiz.Member("tags").Items().Select(tag => ((JsonElement?)tag).Text()).OfType<string>().ToList();
        var title = quiz.Member("title").Text();
        return book.Close(
            string.IsNullOrWhiteSpace(title) ? FileTitle.Of(file, ImportFile.Untitled) : title, quiz.Member("description").Text(), quiz.Member("language").Text(), tags.Count == 0 ? null : tags);
    }

    private static void Read(JsonElement json, int number, HashSet<string> files, ImportBook book)
    {
        if (Question(json) is not { } question)
        {
            book.Drop("It is no question: something that belongs to its type is missing, or has another form.", number);
            return;
        }

        book.Add(question.WithMedia(Known), number);

        Media? Known(Media media)
        {
            if (!media.Url.StartsWith(Imported.Scheme, StringComparison.Ordinal))
            {
                return MediaAddress.Read(media.Url, media.Alternative, book, number);
            }

            if (files.Contains(media.Url[Imported.Scheme.Length..]))
            {
                return media;
            }

            book.Change("A picture or sound of it is not in the file.", number, media.Url);
            return null;
        }
    }

    private static Question? Question(JsonElement json)
    {
        try
        {
            return json.IsStorable() && json.Deserialize(Strict.Question) is { } question && IsWhole(question) ? question : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    // Of what lists hold, the annotations say nothing to the reader.
    private static bool IsWhole(Question question) => question switch
    {
        SingleChoice single => single.Options.All(IsWhole),
        MultipleChoice multiple => multiple.Options.All(IsWhole),
        Ordering order => order.Items.All(IsWhole),
        Poll poll => poll.Options.All(IsWhole),
        ShortText text => text.Accepted.All(accepted => accepted is not null),
        _ => true,
    } && question.Tags?.All(tag => tag is not null) != false;

    private static bool IsWhole(Choice? choice) => choice is { Text: not null };

    private static HashSet<string> Files(JsonElement root, ImportBook book)
    {
        HashSet<string> names = [];
        if (root.Member("files") is not { ValueKind: JsonValueKind.Object } files)
        {
            return names;
        }

        foreach (var file in files.EnumerateObject().Take(ImportLimits.MostEntries))
        {
            if (file.Value.Member("content").Base64() is { } bytes && NameOf(file) is { } name)
            {
                book.Keep(name, bytes);
                names.Add(name);
            }
        }

        return names;
    }

    private static string? NameOf(JsonProperty file)
    {
        try
        {
            return file.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
