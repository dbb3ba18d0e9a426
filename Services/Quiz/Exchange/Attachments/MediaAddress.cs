using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Quiz.Exchange.Attachments;

/// <summary>Where a file says that a picture is. It may be elsewhere, here, or written out in the address itself (RFC 2397).</summary>
internal static class MediaAddress
{
    /// <summary>What a question may name. Null: nothing, and the book says why.</summary>
    public static Media? Read(string? address, string? alternative, ImportBook book, int row)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return null;
        }

        var media = new Media(address, string.IsNullOrWhiteSpace(alternative) ? null : alternative);
        if (MediaRules.IsGood(media))
        {
            return media;
        }

        if (DataAddress.Read(address) is { } content)
        {
            return media with { Url = book.Keep($"file-{book.Files + 1}", content) };
        }

        book.Change($"A picture or sound of it was left out: {MediaRules.Complaint}", row);
        return null;
    }
}
