namespace QuizNet.Quiz.Exchange;

/// <summary>Pictures and sounds that came in a file, each once, under names of which none is there twice.</summary>
internal sealed class KeptFiles(ImportBook book)
{
    private readonly Dictionary<string, string> _addresses = [];
    private readonly Dictionary<string, int> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The address that it has in the quiz. Key: what the file itself knows it by.</summary>
    public string? Keep(string key, string name, Func<ReadOnlyMemory<byte>?> content)
    {
        if (_addresses.TryGetValue(key, out var address))
        {
            return address;
        }

        return content() is { IsEmpty: false } bytes ? _addresses[key] = book.Keep(Unused(name.Split('/')[^1]), bytes) : null;
    }

    // The number goes on from where it was, so that a thousand files of one name cost no more than others.
    private string Unused(string name)
    {
        var unused = name;
        for (var number = _names.GetValueOrDefault(name, 1); !_names.TryAdd(unused, 1); _names[name] = number)
        {
            unused = $"{++number}-{name}";
        }

        return unused;
    }
}
