using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace QuizNet.Quiz.Reports.Files;

/// <summary>A workbook that is being written. Every text is a string cell, whatever it begins with; numbers are numbers.</summary>
internal sealed class Workbook(Spreadsheet spreadsheet, CancellationToken cancellationToken)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private readonly StyleId _head = spreadsheet.AddStyle(new Style { Font = { Bold = true } });
    private readonly StyleId _seconds = spreadsheet.AddStyle(new Style { Format = NumberFormat.Custom("0.000") });
    private readonly StyleId _share = spreadsheet.AddStyle(new Style { Format = NumberFormat.Standard(StandardNumberFormat.Percent) });

    public static async Task<byte[]> WriteAsync(Func<Workbook, Task> write, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        await using (var spreadsheet = await Spreadsheet.CreateNewAsync(file, new SpreadCheetahOptions { CompressionLevel = SpreadCheetahCompressionLevel.Fastest }, cancellationToken))
        {
            await write(new Workbook(spreadsheet, cancellationToken));
            await spreadsheet.FinishAsync(cancellationToken);
        }

        return file.ToArray();
    }

    /// <summary>Widths are in characters. The heads stay in sight.</summary>
    public async Task StartAsync(string sheet, IReadOnlyList<(string Head, double Width)> columns)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        foreach (var (index, (_, width)) in columns.Index())
        {
            options.Column(index + 1).Width = width;
        }

        await spreadsheet.StartWorksheetAsync(sheet, options, cancellationToken);
        await AddAsync([.. columns.Select(column => new Cell(SheetText.Of(column.Head), _head))]);
    }

    public ValueTask AddAsync(params Cell[] cells) => spreadsheet.AddRowAsync(cells, cancellationToken);

    public static Cell Text(string? text) => new(text is null ? null : SheetText.Of(text));

    public static Cell Number(int? number) => new(number);

    public Cell Seconds(double? milliseconds) => new(milliseconds / 1000, _seconds);

    public Cell Share(double? share) => new(share, _share);
}
