namespace QuizNet.Load.Processes;

/// <summary>Whether a process was in the middle of a write to SQLite: then all writers wait until it goes on, whatever proxy is in front of them.</summary>
internal static class HeldLocks
{
    // WAL_WRITE_LOCK: this byte of the -shm file. (sqlite.org/walformat.html)
    private const string WriterByte = "120";

    public static bool IsWriting(int processId) => File.ReadLines("/proc/locks").Any(line => IsWriting(line, processId));

    /// <summary>proc_locks(5): number, kind, strictness, access, process, file, first byte, last byte.</summary>
    internal static bool IsWriting(string line, int processId) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, "POSIX", _, "WRITE", var holder, _, WriterByte, _] && holder == $"{processId}";
}
