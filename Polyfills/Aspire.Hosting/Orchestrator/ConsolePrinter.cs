namespace Aspire.Hosting.Orchestrator;

/// <summary>Prints lines of many replicas, each under its aligned name, in the colour of that name.</summary>
internal sealed class ConsolePrinter(TextWriter console, bool useColor)
{
    // ANSI codes of colours that are readable on dark and on light ground; red is left to errors.
    private static readonly int[] Colors = [36, 33, 32, 35, 34, 96, 93, 92, 95, 94];

    private readonly Dictionary<string, int> _colors = [];
    private readonly Lock _lock = new();
    private int _width = 14;

    public void Print(string name, string line)
    {
        lock (_lock)
        {
            _width = Math.Max(_width, name.Length);
            console.WriteLine(useColor ? $"\e[{ColorOf(name)}m{name.PadRight(_width)} |\e[0m {line}" : $"{name.PadRight(_width)} | {line}");
        }
    }

    public void Print(string line)
    {
        lock (_lock)
        {
            console.WriteLine(line);
        }
    }

    private int ColorOf(string name)
    {
        if (!_colors.TryGetValue(name, out var color))
        {
            _colors[name] = color = Colors[_colors.Count % Colors.Length];
        }

        return color;
    }
}
