using System.Text.Json.Serialization;
using QuizNet.Load.Drills;
using QuizNet.Load.Http;
using QuizNet.Load.Peers;

namespace QuizNet.Load;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(HttpReport))]
[JsonSerializable(typeof(IReadOnlyList<DrillOutcome>))]
[JsonSerializable(typeof(List<PeerRow>))]
internal sealed partial class LoadJson : JsonSerializerContext;
