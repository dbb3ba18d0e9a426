using QuizNet.Contracts;

namespace QuizNet.Quiz.Reports.Statistics;

/// <summary>
/// Numbers from low to high: each by itself if they are few, else in groups of neighbours, of about as many answers each, so that a single
/// wild guess does not press all others into one. Right and wrong ones are never in one group.
/// </summary>
internal static class NumberCounts
{
    private const int MostAlone = 24;
    private const int Groups = 12;

    public static IReadOnlyList<AnswerCount> Of(IEnumerable<double> numbers, Func<double, bool> isRight)
    {
        var values = numbers.CountBy(number => number).OrderBy(value => value.Key).Select(value => new Group(value.Key, value.Key, value.Value, isRight(value.Key))).ToList();
        return [.. (values.Count <= MostAlone ? values : Merge(values)).Select(group => new AnswerCount(SolutionText.Range(group.From, group.To), group.Count, group.IsRight))];
    }

    private static List<Group> Merge(IReadOnlyList<Group> values)
    {
        var full = Math.Ceiling(values.Sum(value => value.Count) / (double)Groups);
        var groups = new List<Group>();
        foreach (var value in values)
        {
            if (groups is [.., var last] && last.IsRight == value.IsRight && last.Count < full)
            {
                groups[^1] = last with { To = value.To, Count = last.Count + value.Count };
            }
            else
            {
                groups.Add(value);
            }
        }

        return groups;
    }

    private sealed record Group(double From, double To, int Count, bool IsRight);
}
