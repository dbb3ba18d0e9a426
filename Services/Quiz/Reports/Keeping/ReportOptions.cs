using System.ComponentModel.DataAnnotations;

namespace QuizNet.Quiz.Reports.Keeping;

internal sealed class ReportOptions
{
    /// <summary>Days after the end. Owners may choose fewer.</summary>
    [Range(1, 3650)]
    public int KeepDays { get; set; } = 365;

    /// <summary>Days for games of hosts without an account, whom nobody can ask and who can delete nothing.</summary>
    [Range(1, 3650)]
    public int NobodysKeepDays { get; set; } = 30;
}
