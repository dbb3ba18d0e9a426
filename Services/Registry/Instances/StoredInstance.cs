using System.Text.Json;
using System.Text.Json.Serialization;
using QuizNet.Contracts;

namespace QuizNet.Registry.Instances;

/// <summary>The part of an instance that its registration fixes; heartbeat and status are kept beside it.</summary>
internal sealed record StoredInstance(string Type, string Url, string Name, IReadOnlyDictionary<string, string> Metadata, DateTimeOffset RegisteredAt)
{
    public string ToJson() => JsonSerializer.Serialize(this, StoredInstanceJson.Default.StoredInstance);

    /// <summary>Null for what no version of this service has written; one such entry must not stop the registry.</summary>
    public static StoredInstance? TryParse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, StoredInstanceJson.Default.StoredInstance);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static StoredInstance Of(ServiceInstance instance) => new(instance.ServiceType, instance.Url, instance.Name, instance.Metadata, instance.RegisteredAt);
}

[JsonSerializable(typeof(StoredInstance))]
internal sealed partial class StoredInstanceJson : JsonSerializerContext;
