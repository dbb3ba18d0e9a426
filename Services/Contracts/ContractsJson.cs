using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuizNet.Contracts;

/// <summary>How every contract is written: camelCase, enums as words, nothing for what is not there.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RegisterRequest))]
[JsonSerializable(typeof(HeartbeatRequest))]
[JsonSerializable(typeof(DeregisterRequest))]
[JsonSerializable(typeof(RegistryAnswer))]
[JsonSerializable(typeof(RemovalAnswer))]
[JsonSerializable(typeof(ServiceList))]
[JsonSerializable(typeof(WorkDone))]
[JsonSerializable(typeof(ServerInfo))]
[JsonSerializable(typeof(GatewayStatus))]
[JsonSerializable(typeof(ServerList))]
[JsonSerializable(typeof(ResetRequest))]
[JsonSerializable(typeof(ResetAnswer))]
[JsonSerializable(typeof(ComputeRequest))]
[JsonSerializable(typeof(ComputeAnswer))]
[JsonSerializable(typeof(OperationList))]
public sealed partial class ContractsJson : JsonSerializerContext;
