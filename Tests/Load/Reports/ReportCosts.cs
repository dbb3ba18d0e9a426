using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz;
using QuizNet.Quiz.Reports.Files;
using QuizNet.Quiz.Reports.Statistics;
using QuizNet.Quiz.Results;
using QuizNet.ServiceDefaults.Storage;
using QuizNet.Support;

namespace QuizNet.Load.Reports;

/// <summary>What the report of a large game takes: 2,000 players and 50 questions of all kinds, read from SQLite.</summary>
internal static class ReportCosts
{
    private const int Players = 2_000;
    private const int Questions = 50;
    private const int Rounds = 5;

    public static async Task<int> RunAsync(CancellationToken stop)
    {
        using var folder = new TemporaryDirectory();
        await using var context = new QuizContext(new DbContextOptionsBuilder<QuizContext>().UseSqlite($"Data Source={folder.Path}/quiznet.sqlite").Options);
        await Migrator.MigrateAsync(context, stop);
        var (results, game) = (new GameResults(context), LargeGame.Of(Players, Questions));
        await results.WriteAsync(game, stop);
        context.ChangeTracker.Clear();

        FinishedGame? read = null;
        List<string[]> rows =
        [
            await MeasureAsync("read from SQLite", async () =>
            {
                read = await results.ReadAsync(game.Id, stop);
                return null;
            }),
            await MeasureAsync("report, as JSON", () => Task.FromResult<byte[]?>(JsonSerializer.SerializeToUtf8Bytes(Report.Of(ReportKind.Game, read!, 365), ContractsJson.Default.QuizReport))),
            await MeasureAsync("XLSX", async () => await ReportWorkbook.OfAsync(read!, stop)),
            await MeasureAsync("CSV", () => Task.FromResult<byte[]?>(ResultsCsv.Of(read!))),
        ];
        TextTable.Print($"{read!.Players.Count} players, {read.Quiz.Questions.Count} questions, {read.Answers.Count} answers; medians of {Rounds}", ["what", "CPU ms", "allocated MB", "file KB"], rows);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"most memory of this process: {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"));
        return ExitCodes.Good;
    }

    private static async Task<string[]> MeasureAsync(string what, Func<Task<byte[]?>> work)
    {
        // The first time compiles.
        var file = await work();
        var (times, allocated) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            var (processor, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
            await work();
            times.Add((Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
            allocated.Add((GC.GetTotalAllocatedBytes() - bytes) / 1e6);
        }

        return [what, Text(Measuring.Median.Of(times)), Text(Measuring.Median.Of(allocated)), file is null ? "" : Text(file.Length / 1e3)];
    }

    private static string Text(double number) => number.ToString("0", CultureInfo.InvariantCulture);
}
