using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange;

/// <summary>Writes a format that a reader of the same name reads.</summary>
internal interface IQuizWriter
{
    string Format { get; }

    string Name { get; }

    string ContentType { get; }

    /// <summary>Of the file's name, with its dot.</summary>
    string Extension { get; }

    /// <summary>What the format cannot hold of this quiz.</summary>
    IReadOnlyList<ExportLoss> Losses(QuizDocument quiz);

    /// <summary>Files: what is stored here of the pictures and sounds that the quiz names, by their address in it.</summary>
    byte[] Write(QuizDocument quiz, IReadOnlyDictionary<string, ExportedFile> files);
}

/// <summary>Name is unique among those of a quiz, and has the ending of its type.</summary>
internal sealed record ExportedFile(string Name, string Type, ReadOnlyMemory<byte> Content);
