namespace QuizNet.Quiz.Exchange;

/// <summary>Reads a format. Whatever the file is, the answer is a quiz and a list of reasons, in bounded time and memory; it never throws.</summary>
internal interface IQuizReader
{
    /// <summary>Short, for programs: "gift".</summary>
    string Format { get; }

    /// <summary>For people: "Moodle GIFT".</summary>
    string Name { get; }

    /// <summary>By its content, and cheaply: all readers are asked, the strictest first.</summary>
    bool Recognises(ImportFile file);

    Imported Read(ImportFile file, CancellationToken cancellationToken);
}
