namespace Aspire.Hosting.Orchestrator;

/// <summary>
/// The output of one replica since the AppHost started. At 10 MB it moves aside, replacing what moved before. A full disk costs
/// lines, never the AppHost.
/// </summary>
internal sealed class LogFile(string path) : IDisposable
{
    private const long LargestBytes = 10_000_000;

    private readonly Lock _lock = new();
    private StreamWriter? _writer;
    private bool _disposed;

    public void Write(string line)
    {
        lock (_lock)
        {
            try
            {
                WriteOrThrow(line);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // The line is still on the console and in the resource log.
            }
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _disposed = true;
            _writer?.Dispose();
        }
    }

    private void WriteOrThrow(string line)
    {
        if (_disposed)
        {
            return;
        }

        if (_writer?.BaseStream.Length > LargestBytes)
        {
            _writer.Dispose();
            _writer = null;
            File.Move(path, $"{path}.1", overwrite: true);
        }

        _writer ??= Open();
        _writer.WriteLine(line);
    }

    private StreamWriter Open()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new StreamWriter(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete)) { AutoFlush = true };
    }
}
