using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QuizNet.Contracts;
using QuizNet.Quiz.Games.Live;

namespace QuizNet.Quiz.Games.Rounds;

/// <summary>The order in which the items of an order are shown: the same for all, and not to be known without the game's seed.</summary>
internal static class Mixed
{
    /// <summary>At each place the number of the item that is shown there.</summary>
    public static IReadOnlyList<int> Order(string seed, int question, int count)
    {
        var order = Enumerable.Range(0, count).OrderBy(item => Draw(seed, question, item), StringComparer.Ordinal).ToArray();

        // The solution itself would be a poor puzzle.
        return order.Order().SequenceEqual(order) ? [.. order.Skip(1), order[0]] : order;
    }

    /// <summary>The answer as the quiz numbers the items; players number them as they see them.</summary>
    public static GivenAnswer Undo(GameBook book, int number, GivenAnswer answer)
    {
        if (book.Quiz.Questions[number] is not Ordering order)
        {
            return answer;
        }

        var shown = Order(book.Seed, number, order.Items.Count);
        return answer with { Choices = [.. answer.Choices!.Select(choice => shown[choice])] };
    }

    private static string Draw(string seed, int question, int item) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed}:{question}:{item}"))));
}
