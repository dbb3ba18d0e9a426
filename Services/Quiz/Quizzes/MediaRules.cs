using QuizNet.Contracts;

namespace QuizNet.Quiz.Quizzes;

/// <summary>
/// Where a picture or a sound of a question may come from: what is stored here, what comes with the program, another server over HTTPS, or, if it is small, the address
/// itself. All else would be blocked by browsers, run as a program, or be found on the author's machine only.
/// </summary>
internal static class MediaRules
{
    public const string Complaint = "The address of its picture or sound begins with https:// or /api/media/; upload the file to have one.";

    private const int LongestAddress = 2_000;

    // Characters: a small icon. More would be sent again with every view of the question.
    private const int LongestData = 8_192;

    private static readonly string[] Folders = ["/api/media/", "/samples/"];
    private static readonly string[] Data = ["data:image/png;base64,", "data:image/jpeg;base64,", "data:image/gif;base64,", "data:image/webp;base64,"];

    public static bool IsGood(Media media) => Folders.Any(folder => IsFile(media.Url, folder)) || IsHttps(media.Url) || Data.Any(kind => IsData(media.Url, kind));

    private static bool IsFile(string url, string folder) =>
        url.StartsWith(folder, StringComparison.Ordinal) && url.Length > folder.Length && url.Length <= LongestAddress && url[folder.Length..].All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.')
        && !url.Contains("..", StringComparison.Ordinal);

    // No name or password, which a browser would send there, and no control characters, which it would leave out.
    private static bool IsHttps(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && url.Length <= LongestAddress && !url.Any(letter => char.IsControl(letter) || letter is ' ' or '\\')
        && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0;

    private static bool IsData(string url, string kind) =>
        url.StartsWith(kind, StringComparison.Ordinal) && url.Length <= LongestData && System.Buffers.Text.Base64.IsValid(url.AsSpan(kind.Length));
}
