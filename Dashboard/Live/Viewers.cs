using System.Threading.Channels;

namespace QuizNet.Dashboard.Live;

/// <summary>Who looks at the page. All get the same bytes; who does not keep up misses some of them.</summary>
internal sealed class Viewers
{
    public const int Most = 100;

    private static readonly BoundedChannelOptions OnlyTheLatest = new(1) { FullMode = BoundedChannelFullMode.DropOldest };

    // Protects the set.
    private readonly Lock _lock = new();
    private readonly HashSet<Channel<ReadOnlyMemory<byte>>> _viewers = [];

    public bool IsEmpty
    {
        get
        {
            lock (_lock)
            {
                return _viewers.Count == 0;
            }
        }
    }

    /// <summary>Null if there are too many already.</summary>
    public Channel<ReadOnlyMemory<byte>>? TryAdd()
    {
        lock (_lock)
        {
            var viewer = Channel.CreateBounded<ReadOnlyMemory<byte>>(OnlyTheLatest);
            return _viewers.Count < Most && _viewers.Add(viewer) ? viewer : null;
        }
    }

    public void Remove(Channel<ReadOnlyMemory<byte>> viewer)
    {
        lock (_lock)
        {
            _viewers.Remove(viewer);
        }
    }

    public void Send(ReadOnlyMemory<byte> view)
    {
        lock (_lock)
        {
            foreach (var viewer in _viewers)
            {
                viewer.Writer.TryWrite(view);
            }
        }
    }
}
