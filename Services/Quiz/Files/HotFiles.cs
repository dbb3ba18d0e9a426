using Microsoft.Extensions.Options;

namespace QuizNet.Quiz.Files;

/// <summary>
/// Files that were asked for lately, up to a number of bytes: when a question is shown, a whole class loads its picture in the same second, and one of them reads it
/// from the database while the others wait. Files never change, so nothing is ever out of date.
/// </summary>
internal sealed class HotFiles(IOptions<FilesOptions> options)
{
    private readonly Lock _lock = new();

    // Behind the lock: by name, the latest used first, and the bytes of those that have come.
    private readonly Dictionary<string, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _latest = [];
    private long _bytes;

    public async Task<MediaFile?> GetAsync(string name, Func<CancellationToken, Task<MediaFile?>> load, CancellationToken cancellationToken)
    {
        // Others wait for it, too, so it is not one caller's to cancel.
        var entry = Find(name, load);
        return await entry.Loading.Value.WaitAsync(cancellationToken);
    }

    private Entry Find(string name, Func<CancellationToken, Task<MediaFile?>> load)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(name, out var known))
            {
                _latest.Remove(known);
                _latest.AddFirst(known);
                return known.Value;
            }

            var entry = new Entry(name);
            entry.Loading = new Lazy<Task<MediaFile?>>(() => LoadAsync(entry, load));
            _entries[name] = _latest.AddFirst(entry);
            return entry;
        }
    }

    private async Task<MediaFile?> LoadAsync(Entry entry, Func<CancellationToken, Task<MediaFile?>> load)
    {
        MediaFile? file = null;
        try
        {
            file = await load(CancellationToken.None);
            return file;
        }
        finally
        {
            Keep(entry, file?.Content.Length);
        }
    }

    // Without a size it is not kept: there is none of this name, or nobody could say.
    private void Keep(Entry entry, int? size)
    {
        lock (_lock)
        {
            if (size is not { } bytes)
            {
                Drop(_entries[entry.Name]);
                return;
            }

            (entry.Size, _bytes) = (bytes, _bytes + bytes);
            for (var node = _latest.Last; node is not null && _bytes > options.Value.Hot;)
            {
                // One that is still being read has no size to give.
                var before = node.Previous;
                if (node.Value.Size is not null)
                {
                    Drop(node);
                }

                node = before;
            }
        }
    }

    private void Drop(LinkedListNode<Entry> node)
    {
        _latest.Remove(node);
        _entries.Remove(node.Value.Name);
        _bytes -= node.Value.Size ?? 0;
    }

    private sealed class Entry(string name)
    {
        public string Name { get; } = name;

        public Lazy<Task<MediaFile?>> Loading { get; set; } = null!;

        /// <summary>In bytes; null while it is being read.</summary>
        public int? Size { get; set; }
    }
}
