using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QuizNet.Contracts;
using QuizNet.Quiz.Games.Live;

namespace QuizNet.Quiz.Games.Rounds;

/// <summary>The order in which items and options are shown, not to be known without the seed: in a game the same for all, in an attempt this player's own.</summary>
internal static class Mixed
{
    /// <summary>At each place the number of the item that is shown there; null: as in the quiz. Options says whether those are mixed, too, as the items of an order always are.</summary>
    public static IReadOnlyList<int>? Shown(Question question, string seed, int number, bool options = false) => question switch
    {
        Ordering order => Order(seed, number, order.Items.Count),
        SingleChoice single when options => Shuffle(seed, number, single.Options.Count),
        MultipleChoice multiple when options => Shuffle(seed, number, multiple.Options.Count),
        Poll poll when options => Shuffle(seed, number, poll.Options.Count),
        _ => null,
    };

    /// <summary>At each place the number of the item that is shown there.</summary>
    public static IReadOnlyList<int> Order(string seed, int question, int count)
    {
        var order = Shuffle(seed, question, count);

        // The solution itself would be a poor puzzle.
        return order.Order().SequenceEqual(order) ? [.. order.Skip(1), order[0]] : order;
    }

    /// <summary>Any order, that of the quiz as likely as every other.</summary>
    public static IReadOnlyList<int> Shuffle(string seed, int question, int count) =>
        [.. Enumerable.Range(0, count).OrderBy(item => Draw(seed, question, item), StringComparer.Ordinal)];

    /// <summary>At the number of each item the place where it is shown.</summary>
    public static IReadOnlyList<int> Places(IReadOnlyList<int> shown) => [.. Enumerable.Range(0, shown.Count).OrderBy(place => shown[place])];

    /// <summary>The answer as the quiz numbers the items; players number them as they see them.</summary>
    public static GivenAnswer Undo(IReadOnlyList<int>? shown, GivenAnswer answer) => Renumber(answer, shown);

    public static GivenAnswer Undo(GameBook book, int number, GivenAnswer answer) => Undo(Shown(book.Quiz.Questions[number], book.Seed, number), answer);

    /// <summary>The answer as players number the items, of one in the numbers of the quiz.</summary>
    public static GivenAnswer Redo(IReadOnlyList<int>? shown, GivenAnswer answer) => Renumber(answer, shown is null ? null : Places(shown));

    private static GivenAnswer Renumber(GivenAnswer answer, IReadOnlyList<int>? numbers) =>
        numbers is null || answer.Choices is null ? answer : answer with { Choices = [.. answer.Choices.Select(choice => numbers[choice])] };

    private static string Draw(string seed, int question, int item) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed}:{question}:{item}"))));
}
