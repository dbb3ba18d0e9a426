using System.Text.Json;
using QuizNet.Quiz.Exchange.Json;

namespace QuizNet.Quiz.Exchange.Razzia;

/// <summary>The files in the folder config/quizz of Razzia, which was called Rahoot, in all forms that they have had.</summary>
internal sealed class RazziaReader : IQuizReader
{
    public string Format => "razzia";

    public string Name => "Razzia (Rahoot) JSON";

    public bool Recognises(ImportFile file) => JsonText.Names(file.Content) is var names && names.Contains("subject") && names.Contains("questions");

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

        var isSurvey = document.RootElement.Member("gameMode").Text() == "survey";
        List<JsonElement> questions = [.. document.RootElement.Member("questions").Items()];
        if (questions.Any(question => question.Member("cooldown") is not null))
        {
            book.Change("How long a question is shown before its answers (cooldown) is chosen for a whole game here.");
        }

        foreach (var (number, json) in questions.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            RazziaQuestion.Read(json, isSurvey, number + 1, book);
        }

        return book.Close(document.RootElement.Member("subject").Text() is { Length: > 0 } subject ? subject : FileTitle.Of(file, ImportFile.Untitled));
    }
}
