using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace QuizNet.ServiceDefaults;

/// <summary>One line for each event: time, level, the class that speaks, what it says.</summary>
internal sealed class ShortConsole(TimeProvider time, IConfiguration configuration) : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "short";

    private readonly bool _coloured = MarkColours.AreWanted(configuration);

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        textWriter.Write(time.GetLocalNow().ToString("HH:mm:ss.fff ", System.Globalization.CultureInfo.InvariantCulture));
        textWriter.Write(_coloured ? MarkColours.Of(logEntry.LogLevel, logEntry.EventId.Name) : "");
        textWriter.Write(Mark(logEntry.LogLevel));
        textWriter.Write(logEntry.Category[(logEntry.Category.LastIndexOf('.') + 1)..]);
        textWriter.Write(_coloured ? MarkColours.End : "");
        textWriter.Write(": ");
        textWriter.WriteLine(logEntry.Formatter(logEntry.State, logEntry.Exception));
        if (logEntry.Exception is { } failure)
        {
            textWriter.WriteLine(failure);
        }
    }

    private static string Mark(LogLevel level) => level switch
    {
        LogLevel.Critical => "CRIT ",
        LogLevel.Error => "ERR  ",
        LogLevel.Warning => "WARN ",
        LogLevel.Information => "",
        _ => "dbg  ",
    };
}
