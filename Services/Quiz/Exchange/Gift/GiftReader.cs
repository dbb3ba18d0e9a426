using QuizNet.Quiz.Exchange.Texts;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Quiz.Exchange.Gift;

/// <summary>Moodle's format for people who type (docs.moodle.org, GIFT format).</summary>
internal sealed class GiftReader : IQuizReader
{
    public string Format => "gift";

    public string Name => "Moodle GIFT";

    // The least strict of all formats, for any text is a description at least. It is asked last, and wants to see answers that could be nothing else.
    public bool Recognises(ImportFile file) =>
        GiftBlock.Of(FileText.OneLineEnd(FileText.Beginning(file.Content))).Any(block => GiftCategory.Read(block.Text) is not null || HasAnswers(GiftParts.Of(block.Text)));

    public Imported Read(ImportFile file, CancellationToken cancellationToken)
    {
        var book = new ImportBook();
        var (text, remark) = FileText.Of(file.Content);
        if (remark is not null)
        {
            book.Change(remark);
        }

        string? title = null;
        string? category = null;
        foreach (var block in GiftBlock.Of(FileText.OneLineEnd(text ?? "")))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (GiftCategory.Read(block.Text) is not { } name)
            {
                Read(block, category, book);
            }
            else if (title is null && book.Questions == 0)
            {
                title = name.Length == 0 ? null : name;
            }
            else
            {
                // The questions of further categories are found by it.
                category = name.Length == 0 ? null : name;
            }
        }

        return book.Close(title ?? FileTitle.Of(file, ImportFile.Untitled));
    }

    private static bool HasAnswers(GiftParts? parts) => parts is { Text.Length: > 0, Answers: { } answers } && answers switch
    {
        "" => parts.Name is not null,
        ['=' or '~' or '#', ..] => true,
        _ => answers.Split('#')[0].Trim() is "T" or "TRUE" or "F" or "FALSE",
    };

    private static void Read(GiftBlock block, string? category, ImportBook book)
    {
        if (GiftParts.Of(block.Text) is not { } parts)
        {
            book.Drop("Its braces do not fit together: the answers stand between one { and one }, without an empty line; others have a backslash before them.", block.Line);
            return;
        }

        List<string> remarks = [];
        var (question, reason) = GiftQuestion.Of(parts, remarks);
        if (question is null)
        {
            book.Drop(reason!, block.Line, parts.Name);
            return;
        }

        if (question.Explanation?.Length > QuizRules.LongestExplanation)
        {
            question = question with { Explanation = null };
            remarks.Add($"Its feedback is longer than {QuizRules.LongestExplanation} characters and was left out.");
        }

        if (parts.HasMedia)
        {
            remarks.Add("A picture or sound in it is not in the file.");
        }

        IReadOnlyList<string> tags = [.. GiftTags.Read(block.Comments).Concat(category is null ? [] : [category]).Distinct()];
        if (book.Add(tags.Count == 0 ? question : question with { Tags = tags }, block.Line, parts.Name))
        {
            remarks.ForEach(remark => book.Change(remark, block.Line, parts.Name));
        }
    }
}
