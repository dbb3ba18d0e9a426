using System.Text.Json;
using System.Text.Json.Serialization;
using QuizNet.Contracts;

namespace QuizNet.Registry.Instances;

/// <summary>The part of an instance that its registration fixes; heartbeat and status are kept beside it.</summary>
internal sealed record StoredInstance(string Type, string Url, string Name, IReadOnlyDictionary<string, string> Metadata, DateTimeOffset RegisteredAt)
{
    public string ToJson() => JsonSerializer.Serialize(this, StoredInstanceJson.Default.StoredInstance);

    public static StoredInstance FromJson(string json) => JsonSerializer.Deserialize(json, StoredInstanceJson.Default.StoredInstance)!;

    public static StoredInstance Of(ServiceInstance instance) => new(instance.ServiceType, instance.Url, instance.Name, instance.Metadata, instance.RegisteredAt);
}

[JsonSerializable(typeof(StoredInstance))]
internal sealed partial class StoredInstanceJson : JsonSerializerContext;
