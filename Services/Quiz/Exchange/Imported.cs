using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange;

/// <summary>What a reader has made of a file. Files are pictures and sounds that came in it: in the quiz their address is <see cref="Scheme"/> with their name here.</summary>
internal sealed record Imported(QuizDocument Quiz, IReadOnlyList<ImportProblem> Problems, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files)
{
    public const string Scheme = "file:";
}
