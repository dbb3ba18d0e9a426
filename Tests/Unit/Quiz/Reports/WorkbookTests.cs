using System.Globalization;
using QuizNet.Contracts;
using QuizNet.Quiz.Reports.Files;

namespace QuizNet.Unit.Quiz.Reports;

public sealed class WorkbookTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_workbook_has_the_table_the_questions_and_each_answer()
    {
        var sheets = Sheet.Read(await ReportWorkbook.OfAsync(Lesson.Game, Cancel));

        Assert.Equal(["Ranking", "Questions", "Answers"], sheets.Select(sheet => sheet.Name));
        Assert.All(sheets, sheet => Assert.True(sheet.IsFrozen));
        Assert.Equal([4, 6, 12], sheets.Select(sheet => sheet.Rows.Count));
        Assert.Equal("Place|Name|Team|Points|Right|Of|Mean seconds", Line(sheets[0], 0));
        Assert.Equal("1|Ana|Red|1700|2|3|1.166667", Line(sheets[0], 1));
        Assert.Equal("3|slider|How much?|3|3|2|0.333|5|4|40 – 60 %", Line(sheets[1], 2));
        Assert.Equal("Ana|5|A river?||none|0|", Line(sheets[2], 4));
        Assert.Equal("Cai|3|How much?|40|right|500|9", Line(sheets[2], 5));
    }

    [Fact]
    public async Task Numbers_are_numbers_and_whatever_somebody_has_typed_is_text()
    {
        string[] typed = ["=1+1", "+1", "-1", "@SUM(A1)", "42", "=cmd|' /C calc'!A0", "<b>&amp;\"", "_x0041_", "a\u0001b\ufffec\ud800", "Zoé 👩‍🚀"];
        var game = Lesson.Game with { Answers = [], Players = [.. typed.Select((name, index) => Lesson.Game.Players[0] with { Id = $"{index}", Name = name, Team = name, Place = index + 1 })] };

        var sheet = Sheet.Read(await ReportWorkbook.OfAsync(game, Cancel))[0];

        Assert.Equal(0, sheet.Formulas);
        Assert.All(sheet.Rows.Skip(1), row => Assert.Equal(("n", "n"), (row[0].Type, row[3].Type)));
        Assert.All(sheet.Rows.Skip(1), row => Assert.DoesNotContain("n", new[] { row[1].Type, row[2].Type }));
        Assert.Equal([.. typed[..7], "_x005F_x0041_", "abc\ufffd", typed[9]], sheet.Rows.Skip(1).Select(row => row[1].Value));
    }

    [Fact]
    public async Task A_text_that_no_cell_can_hold_is_cut()
    {
        var game = Lesson.Game with { Players = [Lesson.Game.Players[0] with { Name = new string('x', 32_766) + "👩" }], Answers = [] };

        Assert.Equal(32_766, Sheet.Read(await ReportWorkbook.OfAsync(game, Cancel))[0].Rows[1][1].Value.Length);
    }

    [Fact]
    public async Task Several_reports_have_a_sheet_with_a_column_for_each()
    {
        ReportSummary summary = new(ReportKind.Game, "1", "=Title", "quiz", null, Lesson.Start, 1, 1);
        var report = new CombinedReport([summary, summary], [new CombinedPlayer("=Ana", 1, 12, 1, 2, [12, null])]);

        var sheet = Assert.Single(Sheet.Read(await CombinedFiles.ToXlsxAsync(report, Cancel)));

        Assert.Equal(["Place|Name|Total|Right|Of|=Title 2026-11-21|=Title 2026-11-21", "1|=Ana|12|1|2|12|"], [Line(sheet, 0), Line(sheet, 1)]);
        Assert.Equal((0, "n"), (sheet.Formulas, sheet.Rows[1][5].Type));
    }

    // Numbers as people would write them down.
    private static string Line(Sheet sheet, int row) => string.Join('|', sheet.Rows[row].Select(cell =>
        cell.Type == "n" && cell.Value.Length > 0 ? Math.Round(double.Parse(cell.Value, CultureInfo.InvariantCulture), cell.Value.StartsWith("0.", StringComparison.Ordinal) ? 3 : 6).ToString(CultureInfo.InvariantCulture) : cell.Value));
}
