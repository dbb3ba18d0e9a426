using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Microsoft.IdentityModel.JsonWebTokens;

/// <summary>Reads JSON that means one thing only: valid UTF-8, no member twice, no depth beyond 64. All else is a <see cref="JsonException"/>.</summary>
internal static class StrictJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    public static JsonElement Parse(string json) => Parse(Encoding.UTF8.GetBytes(json));

    public static JsonElement Parse(byte[] utf8)
    {
        // The reader itself looks into strings only when asked for them.
        if (!Utf8.IsValid(utf8))
        {
            throw new JsonException("This is not UTF-8.");
        }

        try
        {
            using var document = JsonDocument.Parse(utf8, Options);
            return document.RootElement.Clone();
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A member's name is not Unicode text.", exception);
        }
    }

    /// <summary>A member that has to be a string.</summary>
    public static string Text(JsonElement value, string name)
    {
        try
        {
            return value.GetString() ?? throw new JsonException($"'{name}' has no value.");
        }
        catch (InvalidOperationException exception)
        {
            // Another type, or half of a surrogate pair.
            throw new JsonException($"'{name}' is not a string of Unicode text.", exception);
        }
    }
}
