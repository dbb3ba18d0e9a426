using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuizNet.Quiz.Quizzes;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OwnedQuiz))]
internal sealed partial class QuizJson : JsonSerializerContext;
