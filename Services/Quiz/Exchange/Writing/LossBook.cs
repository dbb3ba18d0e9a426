using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Writing;

/// <summary>What is lost of one question, or of the quiz itself.</summary>
internal sealed class LossBook(int? question)
{
    private readonly List<ExportLoss> _losses = [];

    public IReadOnlyList<ExportLoss> Losses => _losses;

    public void Lose(string reason) => _losses.Add(new ExportLoss(reason, question));

    /// <summary>What readers take for it where the file says nothing. It is lost if it is anything else.</summary>
    public T Usual<T>(T value, T usual, string reason)
    {
        if (!EqualityComparer<T>.Default.Equals(value, usual))
        {
            Lose(reason);
        }

        return usual;
    }

    /// <summary>Nothing can be held; an empty text is nothing.</summary>
    public string? Nothing(string? text, string reason) => Usual(string.IsNullOrEmpty(text) ? null : text, null, reason);

    /// <summary>What became of a text, where it cannot be as it is.</summary>
    public string Text(string text, Func<string, string> held, string reason)
    {
        var now = held(text);
        if (now != text)
        {
            Lose(reason);
        }

        return now;
    }
}
