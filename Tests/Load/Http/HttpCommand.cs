using QuizNet.Load.Measuring;
using Spectre.Console;

namespace QuizNet.Load.Http;

/// <summary>The load test of the documents.</summary>
internal static class HttpCommand
{
    private static readonly TimeSpan BarPace = TimeSpan.FromMilliseconds(200);

    public static async Task<int> RunAsync(string[] words, CancellationToken stop)
    {
        if (words is ["--help"])
        {
            Console.WriteLine(HttpSettings.Usage);
            return ExitCodes.Good;
        }

        var (settings, mistake) = HttpSettings.Read(words, Environment.GetEnvironmentVariable);
        if (settings is null)
        {
            await Console.Error.WriteLineAsync($"{mistake} --help shows what there is.");
            return ExitCodes.WrongUsage;
        }

        var tally = new Tally();
        var schedule = Schedule.For(settings.Rps, settings.Duration);
        using var target = new HttpTarget(settings.Url, stop);
        var rate = new ConstantRate(schedule, number => target.GetAsync(settings.Paths[(int)(number % settings.Paths.Count)]), tally.Record);
        var running = rate.RunAsync(stop);
        if (!settings.Json && !Console.IsOutputRedirected)
        {
            await ShowAsync(tally, schedule, running);
        }

        await running;
        var report = HttpReport.Of(tally, rate.Elapsed);
        Console.WriteLine(settings.Json ? report.ToJson() : report.ToText(settings));
        return tally.IsAllGood ? ExitCodes.Good : ExitCodes.Failed;
    }

    private static Task ShowAsync(Tally tally, Schedule schedule, Task running) => AnsiConsole.Progress()
        .Columns(new SpinnerColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new TaskDescriptionColumn())
        .StartAsync(async progress =>
        {
            var bar = progress.AddTask("starting", maxValue: schedule.Total);
            while (!running.IsCompleted)
            {
                bar.Value = tally.Total;
                bar.Description = $"{tally.Total} sent, {tally.Good} good, {tally.Failed} failed, {tally.Errors} errors";
                await Task.WhenAny(running, Task.Delay(BarPace, CancellationToken.None));
            }

            bar.Value = tally.Total;
        });
}
