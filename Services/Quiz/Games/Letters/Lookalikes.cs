namespace QuizNet.Quiz.Games.Letters;

/// <summary>Reads letters of other alphabets as the Latin ones that they look like: "МАХ" in Cyrillic is MAX to whoever sees it.</summary>
internal static class Lookalikes
{
    // Capitals, because more of them look alike; each with the Latin one below it.
    private const string Others = "АВЕЅІЈКМНОРСТУХҺԀԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private const string Latin = "ABESIJKMHOPCTYXHDQWABEZHIKMNOPTYX";

    /// <summary>In capitals, and folded.</summary>
    public static string Read(string text) => string.Concat(Folding.Fold(text).ToUpperInvariant().Select(Read));

    private static char Read(char capital) => Others.IndexOf(capital, StringComparison.Ordinal) is >= 0 and var at ? Latin[at] : capital;
}
