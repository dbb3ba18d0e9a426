using System.Text.Json.Serialization;
using QuizNet.Load.Costs;
using QuizNet.Load.Drills;
using QuizNet.Load.Faults;
using QuizNet.Load.Games;
using QuizNet.Load.Games.Peers;
using QuizNet.Load.Http;
using QuizNet.Load.Peers;

namespace QuizNet.Load;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(HttpReport))]
[JsonSerializable(typeof(IReadOnlyList<DrillOutcome>))]
[JsonSerializable(typeof(PeersReport))]
[JsonSerializable(typeof(FaultsReport))]
[JsonSerializable(typeof(List<CostRow>))]
[JsonSerializable(typeof(List<StormRow>))]
[JsonSerializable(typeof(List<BalanceRow>))]
[JsonSerializable(typeof(GameReport))]
[JsonSerializable(typeof(GameDrillReport))]
[JsonSerializable(typeof(List<FanOutRow>))]
internal sealed partial class LoadJson : JsonSerializerContext;
