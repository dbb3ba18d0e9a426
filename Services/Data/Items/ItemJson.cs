using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace QuizNet.Data.Items;

[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonNode))]
[JsonSerializable(typeof(decimal))]
[JsonSerializable(typeof(Edit))]
[JsonSerializable(typeof(List<Edit>))]
internal sealed partial class ItemJson : JsonSerializerContext;
