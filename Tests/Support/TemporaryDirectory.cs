namespace QuizNet.Support;

public sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("quiznet-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
