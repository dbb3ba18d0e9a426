using System.Globalization;

namespace QuizNet.Quiz.Exchange.Qti;

internal static class QtiNumber
{
    /// <summary>So that the same number is read again.</summary>
    public static string Write(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    public static double? Read(string? text) =>
        double.TryParse(text?.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
