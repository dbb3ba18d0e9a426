using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Integration.Quiz.Assigned;

/// <summary>Whoever reads what comes over the wire knows no more than whoever looks at the page.</summary>
[Collection(OnSqlite.Name)]
public sealed class AssignedSecrecyTests(SqliteCluster cluster)
{
    private static readonly QuizDocument Quiz = SampleQuizzes.All["sample-first-steps"];

    // What a question has that its view must not have. "right" is also a number, of one's own right answers.
    private static readonly string[] Telling = ["solution", "solutions", "tolerance", "accepted", "from", "to", "explanation", "caseCounts", "typos", "result", "counts", "said", "last", "seed"];

    [Theory]
    [InlineData(FeedbackTime.Each)]
    [InlineData(FeedbackTime.End)]
    [InlineData(FeedbackTime.Closed)]
    public async Task No_answer_has_a_solution_before_the_feedback(FeedbackTime feedback)
    {
        var homework = await Homework.AssignAsync(cluster, new AssignmentOptions(
            ClosesAt: DateTimeOffset.UtcNow.AddDays(1), ShuffleQuestions: true, ShuffleOptions: true, Feedback: feedback, QuestionTimes: feedback == FeedbackTime.Each));
        var leaks = new List<string>(Leaks((await homework.FrontAsync()).Body, new HashSet<string>()));
        var begun = await homework.BeginAsync("Ana");
        var (view, behind) = (begun.View, new HashSet<string>());
        while (!view.Finished)
        {
            var looked = await homework.TryLookAsync(begun.Attempt, begun.Key);
            leaks.AddRange(Leaks(looked.Body, behind));
            view = Homework.View(looked);
            behind.UnionWith(feedback == FeedbackTime.Each ? [view.Question!.Text] : []);
            var answered = await homework.TryAnswerAsync(begun, view.Question!.Number, Solutions.Wrong(Quiz.Questions.Single(question => question.Text == view.Question.Text), view.Question));
            view = Homework.View(answered);
            leaks.AddRange(view.Finished && feedback != FeedbackTime.Closed ? [] : Leaks(answered.Body, behind));
        }

        Assert.Empty(leaks);

        // There was something to find, had it come too soon.
        Assert.Equal(feedback != FeedbackTime.Closed, JsonSerializer.Serialize(view, ContractsJson.Default.AttemptView).Contains("Jupiter has more than", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Leaks(JsonElement answer, IReadOnlySet<string> behind)
    {
        var secrets = Quiz.Questions.Where(question => !behind.Contains(question.Text))
            .SelectMany(question => new[] { question.Explanation }.Concat(question is ShortText text ? text.Accepted : [])).OfType<string>().ToHashSet();
        var names = behind.Count > 0 ? [] : Names(answer).Where(Telling.Contains);
        return Strings(answer).Where(secrets.Contains).Concat(names).Select(leak => $"{leak} in {answer}");
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        _ => [],
    };

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Names(property.Value).Append(property.Name)),
        _ => [],
    };
}
