namespace QuizNet.Quiz.Files;

/// <summary>A file, once, whoever has brought it.</summary>
internal sealed class FileRow
{
    public required string Id { get; init; }

    public required string Extension { get; init; }

    public required long Size { get; init; }

    /// <summary>In pixels; a sound has none.</summary>
    public required int? Width { get; init; }

    public required int? Height { get; init; }

    public required byte[] Content { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>When a sweep last looked whether anybody needs it; before that, when it was added.</summary>
    public required DateTimeOffset LookedAt { get; init; }

    /// <summary>Since when sweeps have found that nobody needs it.</summary>
    public DateTimeOffset? UnusedSince { get; init; }
}

/// <summary>Somebody has brought a file. Whoever brings it a second time, or after somebody else, owns it, too.</summary>
internal sealed class FileOwnerRow
{
    public required string Owner { get; init; }

    public required string FileId { get; init; }

    public required DateTimeOffset AddedAt { get; init; }
}

/// <summary>How many bytes the files of an owner have: one row that all who add or remove one write, so that two at once do not both find room.</summary>
internal sealed class FileUseRow
{
    public required string Owner { get; init; }

    public required long Bytes { get; init; }
}
