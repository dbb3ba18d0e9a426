namespace QuizNet.Support.Games;

/// <summary>A name for each bot, without digits: games read those as letters, and find rude words in "455".</summary>
public static class BotNames
{
    private static readonly string[] Syllables = ["ba", "ke", "li", "mo", "nu", "ra", "se", "vi", "wo", "zu"];

    /// <summary>Four digits, one syllable each.</summary>
    public static string Of(int number) => $"Bot {Syllables[number / 1000 % 10]}{Syllables[number / 100 % 10]}{Syllables[number / 10 % 10]}{Syllables[number % 10]}";
}
