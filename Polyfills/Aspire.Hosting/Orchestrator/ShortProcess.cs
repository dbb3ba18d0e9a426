using System.Diagnostics;

namespace Aspire.Hosting.Orchestrator;

/// <summary>A program that does one thing and ends.</summary>
internal static class ShortProcess
{
    public static async Task<ShortProcessResult> RunAsync(string program, IReadOnlyList<string> arguments, CancellationToken cancellationToken, string input = "")
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments)
            {
                // One that others may enter too: the program may run as another user.
                WorkingDirectory = Path.GetTempPath(),
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.Start();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await WriteAsync(process.StandardInput, input, cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return new ShortProcessResult(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static async Task WriteAsync(StreamWriter writer, string input, CancellationToken cancellationToken)
    {
        try
        {
            await writer.WriteAsync(input.AsMemory(), cancellationToken);
            writer.Close();
        }
        catch (IOException)
        {
            // It has ended before it read all; its exit code and errors say why.
        }
    }
}

internal sealed record ShortProcessResult(int ExitCode, string Output, string Errors);
