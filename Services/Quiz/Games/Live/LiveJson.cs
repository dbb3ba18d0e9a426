using System.Text.Json;
using System.Text.Json.Serialization;
using QuizNet.Contracts;
using QuizNet.Quiz.Games.Playing;
using QuizNet.Quiz.Games.Rounds;
using QuizNet.Quiz.Games.Seats;

namespace QuizNet.Quiz.Games.Live;

/// <summary>What is written into Redis.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(GameBook))]
[JsonSerializable(typeof(GameState))]
[JsonSerializable(typeof(GivenAnswer))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(PlayerTally))]
[JsonSerializable(typeof(RoundOutcome))]
internal sealed partial class LiveJson : JsonSerializerContext;
