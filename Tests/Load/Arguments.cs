using System.Globalization;

namespace QuizNet.Load;

/// <summary>--name value, --name=value and --flag. What is wrong is remembered, the first of it, and told once all has been read.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _values = [];
    private readonly HashSet<string> _flags = [];
    private readonly Func<string, string?> _otherwise;

    /// <param name="words">What was typed.</param>
    /// <param name="options">The names that have a value.</param>
    /// <param name="flags">The names that have none.</param>
    /// <param name="otherwise">The value of an option that was not typed, say from the environment.</param>
    public Arguments(IReadOnlyList<string> words, IReadOnlyList<string> options, IReadOnlyList<string> flags, Func<string, string?>? otherwise = null)
    {
        _otherwise = otherwise ?? (_ => null);
        for (var at = 0; at < words.Count; at++)
        {
            var parts = words[at].Split('=', 2);
            var name = parts[0].StartsWith("--", StringComparison.Ordinal) ? parts[0][2..] : "";
            if (flags.Contains(name) && parts.Length == 1)
            {
                _flags.Add(name);
            }
            else if (!options.Contains(name))
            {
                Mistake ??= $"'{words[at]}' is not known here.";
            }
            else if (parts.Length == 2 || at + 1 < words.Count)
            {
                _values[name] = parts.Length == 2 ? parts[1] : words[++at];
            }
            else
            {
                Mistake ??= $"{words[at]} needs a value.";
            }
        }
    }

    public string? Mistake { get; private set; }

    /// <summary>Whether something was wrong, which is then on the console.</summary>
    public bool SayMistake()
    {
        if (Mistake is not null)
        {
            Console.Error.WriteLine($"{Mistake} Without arguments, all words and their options are shown.");
        }

        return Mistake is not null;
    }

    public bool Has(string flag) => _flags.Contains(flag);

    public bool WasTyped(string option) => _values.ContainsKey(option);

    public string? Text(string option) => _values.TryGetValue(option, out var value) ? value : _otherwise(option);

    public string OneOf(string option, string otherwise, params string[] choices) =>
        Text(option) is not { } text ? otherwise
        : choices.Contains(text) ? text
        : Wrong($"--{option} must be one of {string.Join(", ", choices)}.", otherwise);

    public int Count(string option, int otherwise, int least, int most) => (int)Number(option, otherwise, least, most, NumberStyles.None);

    public TimeSpan Seconds(string option, double otherwise, double least, double most) => TimeSpan.FromSeconds(Number(option, otherwise, least, most, NumberStyles.AllowDecimalPoint));

    public T Wrong<T>(string mistake, T otherwise)
    {
        Mistake ??= mistake;
        return otherwise;
    }

    private double Number(string option, double otherwise, double least, double most, NumberStyles styles) =>
        Text(option) is not { } text ? otherwise
        : double.TryParse(text, styles, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : Wrong(string.Create(CultureInfo.InvariantCulture, $"--{option} must be a number from {least} to {most}."), otherwise);
}
