using System.Text.RegularExpressions;
using QuizNet.Contracts;
using QuizNet.Quiz.Exchange.Texts;

namespace QuizNet.Quiz.Exchange.Aiken;

/// <summary>Choices as one types them: the question, its options after A. or A), and at last ANSWER: B. Some write ANSWER: A, C.</summary>
internal sealed partial class AikenReader : IQuizReader
{
    public string Format => "aiken";

    public string Name => "Aiken";

    public bool Recognises(ImportFile file)
    {
        var text = FileText.OneLineEnd(FileText.Beginning(file.Content));
        return AnswerLine().IsMatch(text) && OptionLine().IsMatch(text);
    }

    public Imported Read(ImportFile file, CancellationToken cancellationToken)
    {
        var book = new ImportBook();
        var (text, remark) = FileText.Of(file.Content);
        if (remark is not null)
        {
            book.Change(remark);
        }

        var (question, options) = (new List<string>(), new List<string>());
        var (row, first) = (0, 0);
        foreach (var line in FileText.OneLineEnd(text ?? "").AsSpan().EnumerateLines())
        {
            row++;
            cancellationToken.ThrowIfCancellationRequested();
            var content = line.Trim();
            if (content.IsEmpty)
            {
                // An empty line before the answer ends what cannot be a question any more.
                if (options.Count > 0)
                {
                    Drop("It has no line ANSWER:.");
                }

                continue;
            }

            first = question.Count + options.Count == 0 ? row : first;
            if (AnswerLine().Match(content.ToString()) is { Success: true } answer)
            {
                Add(answer.Groups[1].Value);
            }
            else if (OptionLine().IsMatch(content) && content[0] - 'A' == options.Count)
            {
                options.Add(content[2..].Trim().ToString());
            }
            else if (options.Count > 0)
            {
                Drop($"Line {row} is neither its next option nor its answer.");
            }
            else
            {
                question.Add(content.ToString());
            }
        }

        if (question.Count + options.Count > 0)
        {
            Drop("It has no line ANSWER:.");
        }

        return book.Close(FileTitle.Of(file, ImportFile.Untitled));

        void Add(string letters)
        {
            List<int> solutions = [.. letters.Where(char.IsAsciiLetter).Select(letter => char.ToUpperInvariant(letter) - 'A').Distinct().Order()];
            IReadOnlyList<Choice> choices = [.. options.Select(option => new Choice(option))];
            var asked = string.Join('\n', question);
            book.Add(
                solutions is [var only]
                    ? new SingleChoice { Text = asked, Options = choices, Solution = only }
                    : new MultipleChoice { Text = asked, Options = choices, Solutions = solutions },
                first);
            Begin();
        }

        void Drop(string reason)
        {
            book.Drop(reason, first);
            Begin();
        }

        void Begin()
        {
            question.Clear();
            options.Clear();
        }
    }

    [GeneratedRegex(@"^[ \t]*ANSWERS?[ \t]*:[ \t]*([A-Z](?:[ \t,;]*[A-Z])*)[ \t.]*$", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex AnswerLine();

    [GeneratedRegex(@"^[ \t]*[A-Z][.)][ \t]*\S", RegexOptions.Multiline)]
    private static partial Regex OptionLine();
}
