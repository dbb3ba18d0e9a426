using System.Runtime.CompilerServices;

namespace QuizNet.Support;

/// <summary>Files that lie beside the source of a test.</summary>
public static class SourceFile
{
    public static string Beside(string name, [CallerFilePath] string test = "") => Path.Combine(Path.GetDirectoryName(test)!, name);
}
