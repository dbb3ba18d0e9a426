using QuizNet.Quiz.Exchange.Aiken;
using QuizNet.Quiz.Exchange.ClassQuiz;
using QuizNet.Quiz.Exchange.Csv;
using QuizNet.Quiz.Exchange.Gift;
using QuizNet.Quiz.Exchange.Json;
using QuizNet.Quiz.Exchange.Kahoot;
using QuizNet.Quiz.Exchange.Moodle;
using QuizNet.Quiz.Exchange.Qti;
using QuizNet.Quiz.Exchange.Razzia;

namespace QuizNet.Quiz.Exchange;

/// <summary>All that can be read and written. Of readers the strictest comes first, for the first that recognises a file reads it.</summary>
internal static class Formats
{
    public static IReadOnlyList<IQuizReader> Readers { get; } =
    [
        new KahootReader(), new ClassQuizReader(), new QtiReader(), new MoodleReader(), new OtherFileReader(),
        new JsonReader(), new RazziaReader(), new CsvReader(), new AikenReader(), new GiftReader(),
    ];

    public static IReadOnlyList<IQuizWriter> Writers { get; } = [new JsonWriter(), new QtiWriter(), new GiftWriter(), new CsvWriter()];

    /// <summary>Those that make a quiz of a file, and do not only say why there is none.</summary>
    public static IEnumerable<IQuizReader> Known(this IEnumerable<IQuizReader> readers) => readers.Where(reader => reader is not OtherFileReader);

    public static IQuizReader? ReaderOf(this IEnumerable<IQuizReader> readers, ImportFile file) => readers.FirstOrDefault(reader => reader.Recognises(file));
}
