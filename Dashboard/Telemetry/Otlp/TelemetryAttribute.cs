namespace QuizNet.Dashboard.Telemetry.Otlp;

/// <summary>A name and a value, which is kept as text.</summary>
internal readonly record struct TelemetryAttribute(string Key, string Value);

internal static class TelemetryAttributes
{
    public static string? Find(this TelemetryAttribute[] attributes, string key)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Key == key)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    public static bool Contain(this TelemetryAttribute[] attributes, string text)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Value.Contains(text, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of several with the same name the last one counts.</summary>
    public static Dictionary<string, string> View(this TelemetryAttribute[] attributes)
    {
        var view = new Dictionary<string, string>(attributes.Length);
        foreach (var (key, value) in attributes)
        {
            view[key] = value;
        }

        return view;
    }

    /// <summary>What they take in memory if they share nothing with others.</summary>
    public static int Bytes(this TelemetryAttribute[] attributes)
    {
        var sum = 0;
        foreach (var (key, value) in attributes)
        {
            sum += 16 + TextBytes(key) + TextBytes(value);
        }

        return sum;
    }

    /// <summary>A string has 22 bytes besides its characters.</summary>
    public static int TextBytes(string? text) => text is null ? 0 : 22 + (2 * text.Length);
}
