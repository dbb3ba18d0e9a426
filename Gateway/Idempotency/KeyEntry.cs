using System.Text.Json.Serialization;

namespace QuizNet.Gateway.Idempotency;

/// <summary>What Redis has under a key: a request in progress, told apart from others like it by its owner, or one with its answer.</summary>
internal sealed record KeyEntry(string Fingerprint, string? Owner, StoredAnswer? Answer);

internal sealed record StoredAnswer(int Status, Dictionary<string, string> Headers, byte[] Body);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(KeyEntry))]
internal sealed partial class KeyJson : JsonSerializerContext;
