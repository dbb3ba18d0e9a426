using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Attachments;

/// <summary>Puts something else in the place of pictures and sounds, wherever a question has them.</summary>
internal static class MediaSwap
{
    public static Question WithMedia(this Question question, Func<Media, Media?> swap)
    {
        var media = question.Media is null ? null : swap(question.Media);
        return question switch
        {
            SingleChoice single => single with { Media = media, Options = Swap(single.Options) },
            MultipleChoice multiple => multiple with { Media = media, Options = Swap(multiple.Options) },
            Ordering order => order with { Media = media, Items = Swap(order.Items) },
            Poll poll => poll with { Media = media, Options = Swap(poll.Options) },
            _ => question with { Media = media },
        };

        IReadOnlyList<Choice> Swap(IReadOnlyList<Choice> options) =>
            options.All(option => option.Media is null) ? options : [.. options.Select(option => option.Media is null ? option : option with { Media = swap(option.Media) })];
    }
}
