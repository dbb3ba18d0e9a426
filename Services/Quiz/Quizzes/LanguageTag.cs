namespace QuizNet.Quiz.Quizzes;

/// <summary>Tags of languages as BCP 47 writes them, so that they can be compared: "pt-br" is "pt-BR", "ZH-hans" is "zh-Hans".</summary>
internal static class LanguageTag
{
    private const int Region = 2;
    private const int Script = 4;

    public static string? Normal(string? tag) => tag is { Length: > 0 } ? string.Join('-', tag.ToLowerInvariant().Split('-').Select(Part)) : null;

    private static string Part(string part, int at) => part.Length switch
    {
        Region when at > 0 => part.ToUpperInvariant(),
        Script when at > 0 => char.ToUpperInvariant(part[0]) + part[1..],
        _ => part,
    };
}
