using QuizNet.Contracts;
using QuizNet.Quiz.Files;
using QuizNet.Quiz.Games.Playing;

namespace QuizNet.Quiz.Exchange.Exporting;

/// <summary>What is stored here of the pictures and sounds that a quiz names. What is elsewhere stays there.</summary>
internal sealed class ExportedFiles(MediaStore store)
{
    public async Task<IReadOnlyDictionary<string, ExportedFile>> OfAsync(QuizDocument quiz, CancellationToken cancellationToken)
    {
        Dictionary<string, ExportedFile> files = [];
        foreach (var address in quiz.Questions.SelectMany(MediaOf.Question).Select(media => media.Url).Where(url => url.StartsWith(MediaName.Folder, StringComparison.Ordinal)).Distinct())
        {
            var name = address[MediaName.Folder.Length..];
            if (await store.FindAsync(name, cancellationToken) is { } file)
            {
                files[address] = new ExportedFile(name, file.Type, file.Content);
            }
        }

        return files;
    }
}
