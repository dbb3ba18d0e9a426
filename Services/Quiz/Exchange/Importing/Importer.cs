using QuizNet.ServiceDefaults.Work;

namespace QuizNet.Quiz.Exchange.Importing;

/// <summary>Reads files beside everything else that a replica does: few at a time, and none for long.</summary>
internal sealed class Importer(IReadOnlyList<IQuizReader> readers, TimeProvider time) : IDisposable
{
    // Half of the processors at most: games go on.
    private readonly Slots _turns = new(Math.Max(1, Environment.ProcessorCount / 2), MostWaiting, "Many files are being imported at this moment. Try again in a few seconds.");

    // Each of them has its file in memory.
    private const int MostWaiting = 10;

    // The slowest format, a package with 10,000 files, takes two seconds (Tests/Load, "import").
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public async Task<Reading> ReadAsync(ImportFile file, CancellationToken cancellationToken)
    {
        using var turn = await _turns.TakeAsync(cancellationToken);
        using var timeIsUp = new CancellationTokenSource(Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeIsUp.Token);
        try
        {
            return await Task.Run(() => Read(file, either.Token), either.Token);
        }
        catch (OperationCanceledException) when (timeIsUp.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new Reading(null, null, "It took too long to read this file. Split it into several.");
        }
    }

    public void Dispose() => _turns.Dispose();

    private Reading Read(ImportFile file, CancellationToken cancellationToken)
    {
        var names = string.Join(", ", readers.Known().Select(reader => reader.Name));
        if (file.Content.IsEmpty)
        {
            return new Reading(null, null, $"The file is empty. These formats can be imported: {names}.");
        }

        return readers.ReaderOf(file) switch
        {
            null => new Reading(null, null, $"This file is in no format that is known here. These can be imported: {names}."),
            OtherFileReader other => new Reading(null, null, $"{other.Read(file, cancellationToken).Problems[0].Reason} These can be imported: {names}."),
            var reader => new Reading(reader, reader.Read(file, cancellationToken), null),
        };
    }
}

/// <summary>Either what was read and by whom, or why nothing was.</summary>
internal sealed record Reading(IQuizReader? Reader, Imported? Imported, string? Complaint);
