using System.Text;
using System.Xml;
using QuizNet.Contracts;
using QuizNet.Quiz.Exchange.Attachments;
using QuizNet.Quiz.Exchange.Writing;

namespace QuizNet.Quiz.Exchange.Qti;

/// <summary>What of a quiz a package can hold: everything, but for characters that XML has no sign for.</summary>
internal static class QtiHolds
{
    private const string Unprintable = "Control characters are lost.";

    public static Narrowed Of(QuizDocument quiz) => Narrowed.Of(
        quiz,
        (head, book) => head with
        {
            Title = book.Text(head.Title, Held, Unprintable),
            Description = string.IsNullOrEmpty(head.Description) ? null : book.Text(head.Description, Held, Unprintable),
            Language = string.IsNullOrEmpty(head.Language) ? null : book.Text(head.Language, Held, Unprintable),
            Tags = Texts(head.Tags, book),
        },
        (question, book) => Common(Own(question, book), book));

    private static Question Common(Question question, LossBook book) => (question with
    {
        Id = null,
        Text = book.Text(question.Text, Held, Unprintable),
        Explanation = string.IsNullOrEmpty(question.Explanation) ? null : book.Text(question.Explanation, Held, Unprintable),
        Tags = Texts(question.Tags, book),
    }).WithMedia(media => new Media(media.Url, string.IsNullOrEmpty(media.Alternative) ? null : book.Text(media.Alternative, Held, Unprintable)));

    private static Question Own(Question question, LossBook book) => question switch
    {
        SingleChoice single => single with { Options = Options(single.Options, book) },
        MultipleChoice multiple => multiple with { Options = Options(multiple.Options, book) },
        Ordering order => order with { Items = Options(order.Items, book) },
        Poll poll => poll with { Options = Options(poll.Options, book) },
        ShortText text => text with { Accepted = Texts(text.Accepted, book) ?? [] },
        Slider slider => slider with { Unit = string.IsNullOrEmpty(slider.Unit) ? null : book.Text(slider.Unit, Held, Unprintable) },
        Estimate estimate => estimate with { Unit = string.IsNullOrEmpty(estimate.Unit) ? null : book.Text(estimate.Unit, Held, Unprintable) },
        _ => question,
    };

    private static IReadOnlyList<Choice> Options(IReadOnlyList<Choice> options, LossBook book) => [.. options.Select(option => option with { Text = book.Text(option.Text, Held, Unprintable) })];

    private static IReadOnlyList<string>? Texts(IReadOnlyList<string>? texts, LossBook book) =>
        texts is { Count: > 0 } ? [.. texts.Select(text => book.Text(text, Held, Unprintable))] : null;

    private static string Held(string text)
    {
        var held = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                held.Append(text[at]).Append(text[++at]);
            }
            else if (XmlConvert.IsXmlChar(text[at]))
            {
                held.Append(text[at]);
            }
        }

        return held.ToString();
    }
}
