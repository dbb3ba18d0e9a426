using System.Diagnostics.CodeAnalysis;

namespace QuizNet.ServiceDefaults;

/// <summary>A parameter of a path or a query that is one of an enum's words, in small letters as in JSON. The framework takes "Game" and "0", but not "game".</summary>
[SuppressMessage("Design", "CA1000", Justification = "The framework finds the parser of a parameter as a public static member of its type.")]
public readonly record struct WordOf<TEnum>(TEnum Value) : IParsable<WordOf<TEnum>> where TEnum : struct, Enum
{
    public static WordOf<TEnum> Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var word) ? word : throw new FormatException();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out WordOf<TEnum> result)
    {
        // Enum.TryParse takes numbers, too.
        var isWord = Enum.TryParse<TEnum>(s, ignoreCase: true, out var value) && s!.All(char.IsAsciiLetterLower);
        result = new WordOf<TEnum>(value);
        return isWord;
    }
}
