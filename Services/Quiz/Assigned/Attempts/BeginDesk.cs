using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz.Assigned.Rows;
using QuizNet.Quiz.Games;
using QuizNet.Quiz.Games.Naming;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Assigned.Attempts;

/// <summary>
/// Where players begin, and those who are signed in come back to what they have begun. An account is one player on all its devices; without one, whoever holds the
/// key is. The assignment is locked, so that places, names and attempts are counted rightly however many come at once.
/// </summary>
internal sealed class BeginDesk(QuizContext context, AttemptReader reader, TimeProvider time)
{
    private const int MostPlayers = 10_000;

    // Of a name that is taken, so that " 10000" fits behind it.
    private const int RoomForNumber = 6;

    /// <summary>A new attempt, or the one that is running; or why there is none, with the last one if there is one.</summary>
    public async Task<BeginOutcome> BeginAsync(AssignmentRow assignment, QuizDocument quiz, string? name, string? account, string? key, CancellationToken cancellationToken)
    {
        // Tracked ones are from before the lock.
        context.ChangeTracker.Clear();
        var (now, newKey) = (time.StoredNow(), GameKey.New());
        var entry = await context.WriteAsync(token => EnterAsync(assignment.Id, quiz, name, account, key, newKey, now, token), cancellationToken);
        if (entry.Attempt is null)
        {
            return new BeginOutcome(null, entry.Trouble!, IsNew: false);
        }

        var file = await reader.ReadAsync(entry.Assignment!, quiz, entry.Player!, entry.Attempt, cancellationToken);
        return new BeginOutcome(new AttemptBegun(entry.Attempt.Id, entry.Player!.IsOf(null, key) ? key! : newKey, AttemptViews.Of(file, now)), entry.Trouble, entry.IsNew);
    }

    private async Task<Entry> EnterAsync(string id, QuizDocument quiz, string? name, string? account, string? key, string newKey, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await context.LockAsync(id, cancellationToken) is not { } assignment)
        {
            return new Entry(AssignedTroubles.NoSuchCode);
        }

        var player = await FindPlayerAsync(id, account, key, cancellationToken);
        if (player is null && account is null && key is not null)
        {
            return new Entry(AssignedTroubles.Key);
        }

        var last = player is null ? null : await LastAsync(assignment, quiz, player, now, cancellationToken);
        var isRunning = last is { State.HasEnded: false };
        if (!isRunning && Refusal(assignment, last?.Number ?? 0, now) is { } refusal)
        {
            return new Entry(refusal, assignment, player, last);
        }

        if (player is null)
        {
            var (seat, trouble) = await SeatAsync(id, name, account, newKey, cancellationToken);
            if (seat is null)
            {
                return new Entry(trouble!);
            }

            context.Add(player = seat);
        }
        else if (!player.IsOf(null, key))
        {
            // Found by account, on a device that has no key yet.
            player.KeyHash = GameKey.Hash(newKey);
        }

        return isRunning ? new Entry(null, assignment, player, last) : new Entry(null, assignment, player, Begin(assignment, player, (last?.Number ?? 0) + 1, now), IsNew: true);
    }

    // As it is now.
    private async Task<AttemptRow?> LastAsync(AssignmentRow assignment, QuizDocument quiz, AssignedPlayerRow player, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var last = await context.Attempts.Where(attempt => attempt.PlayerId == player.Id).OrderByDescending(attempt => attempt.Number).FirstOrDefaultAsync(cancellationToken);
        last?.MoveTo(AttemptRules.Look(last.State, AttemptPlan.Of(quiz, new AttemptOrder(quiz, assignment.Options, last.Seed).Questions, assignment.Options), now));
        return last;
    }

    private AttemptRow Begin(AssignmentRow assignment, AssignedPlayerRow player, int number, DateTimeOffset now)
    {
        var begun = new AttemptRow
        {
            Id = Guid.CreateVersion7(now).ToString("N"),
            AssignmentId = assignment.Id,
            PlayerId = player.Id,
            Number = number,
            Seed = GameKey.New(),
            BeganAt = now,
            State = AttemptState.Begun(now, assignment.Options.Minutes),
        };
        context.Add(begun);
        return begun;
    }

    private async Task<AssignedPlayerRow?> FindPlayerAsync(string id, string? account, string? key, CancellationToken cancellationToken)
    {
        if (account is not null)
        {
            return await context.AssignedPlayers.SingleOrDefaultAsync(player => player.AssignmentId == id && player.Account == account, cancellationToken);
        }

        // A key of somebody with an account is as good as another.
        var hash = key is { Length: > 0 and <= AttemptKey.Longest } ? GameKey.Hash(key) : null;
        return hash is null ? null : await context.AssignedPlayers.SingleOrDefaultAsync(player => player.AssignmentId == id && player.KeyHash == hash, cancellationToken);
    }

    private static GameTrouble? Refusal(AssignmentRow assignment, int had, DateTimeOffset now) => assignment.StateAt(now) switch
    {
        AssignmentState.Scheduled => AssignedTroubles.Scheduled(assignment.OpensAt!.Value),
        AssignmentState.Closed => AssignedTroubles.Closed,
        _ => had >= assignment.Options.Attempts ? AssignedTroubles.NoMoreAttempts : null,
    };

    private async Task<(AssignedPlayerRow? Player, GameTrouble? Trouble)> SeatAsync(string id, string? wanted, string? account, string key, CancellationToken cancellationToken)
    {
        var (name, complaint) = Nickname.Read(wanted);
        if (name is null)
        {
            return (null, GameTroubles.Name(complaint!));
        }

        if (await context.AssignedPlayers.CountAsync(player => player.AssignmentId == id, cancellationToken) >= MostPlayers)
        {
            return (null, AssignedTroubles.Full);
        }

        var free = await FreeNameAsync(id, name, cancellationToken);
        return (new AssignedPlayerRow { Id = GameKey.NewPlayer(), AssignmentId = id, Account = account, KeyHash = GameKey.Hash(key), Name = free, NameKey = Nickname.Key(free) }, null);
    }

    // Who has a name that is taken gets the next number.
    private async Task<string> FreeNameAsync(string id, string name, CancellationToken cancellationToken)
    {
        var (head, wanted) = (Nickname.Head(name, RoomForNumber), Nickname.Key(name));
        var start = Nickname.Key(head);
        var taken = await context.AssignedPlayers.Where(player => player.AssignmentId == id && player.NameKey.StartsWith(start)).Select(player => player.NameKey).ToHashSetAsync(cancellationToken);
        return !taken.Contains(wanted) ? name : Enumerable.Range(2, MostPlayers).Select(number => $"{head} {number}").First(numbered => !taken.Contains(Nickname.Key(numbered)));
    }

    private sealed record Entry(GameTrouble? Trouble, AssignmentRow? Assignment = null, AssignedPlayerRow? Player = null, AttemptRow? Attempt = null, bool IsNew = false);
}

/// <summary>Begun is there where there is an attempt, also one that is over, beside the reason why there is no other.</summary>
internal sealed record BeginOutcome(AttemptBegun? Begun, GameTrouble? Trouble, bool IsNew);
