namespace Aspire.Hosting.Orchestrator;

/// <summary>The output of one replica since the AppHost started. At 10 MB it moves aside, replacing what moved before.</summary>
internal sealed class LogFile : IDisposable
{
    private const long LargestBytes = 10_000_000;

    private readonly string _path;
    private readonly Lock _lock = new();
    private StreamWriter? _writer;

    public LogFile(string path)
    {
        _path = path;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _writer = Open();
    }

    public void Write(string line)
    {
        lock (_lock)
        {
            if (_writer?.BaseStream.Length > LargestBytes)
            {
                _writer.Dispose();
                File.Move(_path, $"{_path}.1", overwrite: true);
                _writer = Open();
            }

            _writer?.WriteLine(line);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _writer?.Dispose();
            _writer = null;
        }
    }

    private StreamWriter Open() => new(new FileStream(_path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete)) { AutoFlush = true };
}
