using QuizNet.Quiz.Assigned.Attempts;

namespace QuizNet.Quiz.Assigned.Rows;

internal sealed class AttemptRow
{
    public required string Id { get; init; }

    public required string AssignmentId { get; init; }

    public required string PlayerId { get; init; }

    /// <summary>From 1, for each player.</summary>
    public required int Number { get; init; }

    /// <summary>Mixes questions and options, so nobody may know it.</summary>
    public required string Seed { get; init; }

    public required DateTimeOffset BeganAt { get; init; }

    public DateTimeOffset? EndsAt { get; private set; }

    public int Behind { get; private set; }

    public DateTimeOffset? ShownAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public AttemptEnd? EndedBy { get; private set; }

    /// <summary>Of the answers so far, as is the next.</summary>
    public int Points { get; set; }

    public int Right { get; set; }

    /// <summary>Grows with every change.</summary>
    public long Version { get; set; } = 1;

    public required AttemptState State
    {
        get => new(EndsAt, Behind, ShownAt, EndedAt, EndedBy);
        set => (EndsAt, Behind, ShownAt, EndedAt, EndedBy) = (value.EndsAt, value.Behind, value.ShownAt, value.EndedAt, value.EndedBy);
    }

    public void MoveTo(AttemptState state)
    {
        if (State != state)
        {
            State = state;
            Version++;
        }
    }
}
