using System.Text.Json;
using System.Text.Json.Serialization;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Exchange.Json;

/// <summary>Our own file: a quiz, and beside it the pictures and sounds that it names as file:name.</summary>
internal sealed record QuizFile(string Format, int Version, QuizDocument Quiz, IReadOnlyDictionary<string, QuizFileContent> Files)
{
    public const string Mark = "quiznet-quiz";

    public const int Newest = 1;
}

/// <summary>Content is written as base64.</summary>
internal sealed record QuizFileContent(string Type, ReadOnlyMemory<byte> Content);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true, NewLine = "\n", AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(QuizFile))]
internal sealed partial class QuizFileJson : JsonSerializerContext;
