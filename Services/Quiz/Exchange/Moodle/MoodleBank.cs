using System.Xml.Linq;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Moodle;

/// <summary>Goes through a bank of questions. A category holds for all that comes after it; it becomes their tag.</summary>
internal sealed class MoodleBank(ImportBook book)
{
    private readonly KeptFiles _files = new(book);
    private readonly HashSet<string> _said = [];
    private string? _category;

    public string? FirstCategory { get; private set; }

    public void Read(XElement element, int? line)
    {
        var type = element.Attribute("type")?.Value ?? "";
        if (type == "category")
        {
            _category = MoodleCategory.Name(element.Element("category")?.Element("text")?.Value ?? "");
            FirstCategory ??= _category;
            return;
        }

        var parts = new MoodleParts(element, _files, _category);
        var (question, reason) = MoodleQuestion.Read(type, parts);
        if (question is null)
        {
            book.Drop(reason!, line, parts.Name);
            return;
        }

        if (book.Add(question, line, parts.Name))
        {
            foreach (var remark in parts.Remarks)
            {
                book.Change(remark, line, parts.Name);
            }
        }

        SayOnce(question is not Slide && parts.Points is not (0 or 1 or 2), "Marks other than 0, 1 and 2 count once.");
        SayOnce(parts.HasGeneralAnswers, "What Moodle says to all right, partly right and wrong answers was left out.");
    }

    private void SayOnce(bool holds, string what)
    {
        if (holds && _said.Add(what))
        {
            book.Change(what);
        }
    }
}

internal static class MoodleCategory
{
    /// <summary>The last part of a path like $course$/top/Geography/Rivers, or null. A slash in a name is written twice.</summary>
    public static string? Name(string path)
    {
        var name = path.Replace("//", "\0", StringComparison.Ordinal).Split('/')[^1].Replace('\0', '/').Trim();
        return name is "" or "top" || name.StartsWith('$') ? null : name;
    }
}
