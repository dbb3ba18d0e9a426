using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using QuizNet.Contracts;

namespace QuizNet.Integration.Quiz.Assigned;

/// <summary>An assignment of a sample as its teacher and its players use it, at whichever replica.</summary>
internal sealed class Homework(ServiceCluster cluster, SignedIn teacher, AssignmentInfo info)
{
    public AssignmentInfo Info => info;

    public string TeacherId => teacher.User.Id;

    public string Teacher => teacher.Token;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<Homework> AssignAsync(ServiceCluster cluster, AssignmentOptions? options = null, string quiz = "sample-first-steps")
    {
        var teacher = await cluster.NewUserAsync(Cancel);
        var answer = await cluster.Quiz[0].SendAsync("POST", "/api/assignments", Write(new CreateAssignmentRequest(quiz, options), ContractsJson.Default.CreateAssignmentRequest), teacher.Token, Cancel);
        return new Homework(cluster, teacher, Read(answer, ContractsJson.Default.AssignmentInfo));
    }

    public Task<Answer> ChangeAsync(AssignmentOptions options) =>
        cluster.Quiz[1].SendAsync("PATCH", $"/api/assignments/{info.Id}", Write(new ChangeAssignmentRequest(options), ContractsJson.Default.ChangeAssignmentRequest), teacher.Token, Cancel);

    public Task<Answer> TeacherAsync(string method, int replica = 0) => cluster.Quiz[replica].SendAsync(method, $"/api/assignments/{info.Id}", token: teacher.Token, cancellationToken: Cancel);

    public Task<Answer> FrontAsync(string? code = null, int replica = 0) => cluster.Quiz[replica].SendAsync("GET", $"/api/assigned/{code ?? info.Code}", cancellationToken: Cancel);

    /// <summary>A good beginning.</summary>
    public async Task<AttemptBegun> BeginAsync(string? name, string? key = null, string? token = null, int replica = 0) =>
        Read(await TryBeginAsync(name, key, token, replica), ContractsJson.Default.AttemptBegun);

    public Task<Answer> TryBeginAsync(string? name, string? key = null, string? token = null, int replica = 0) =>
        SendAsync(replica, "POST", "/attempts", Write(new BeginAttemptRequest(name), ContractsJson.Default.BeginAttemptRequest), key, token);

    public async Task<AttemptView> LookAsync(AttemptBegun begun, int replica = 0) => View(await TryLookAsync(begun.Attempt, begun.Key, null, replica));

    public Task<Answer> TryLookAsync(string attempt, string? key, string? token = null, int replica = 0) => SendAsync(replica, "GET", $"/attempts/{attempt}", null, key, token);

    public async Task<AttemptView> AnswerAsync(AttemptBegun begun, int question, GivenAnswer? answer, int replica = 0) => View(await TryAnswerAsync(begun, question, answer, replica));

    public Task<Answer> TryAnswerAsync(AttemptBegun begun, int? question, GivenAnswer? answer, int replica = 0) => SendAsync(
        replica, "POST", $"/attempts/{begun.Attempt}/answers", Write(new AttemptAnswerRequest(question, answer), ContractsJson.Default.AttemptAnswerRequest), begun.Key, null);

    public async Task<AttemptView> FinishAsync(AttemptBegun begun, int replica = 0) =>
        View(await SendAsync(replica, "POST", $"/attempts/{begun.Attempt}/finish", "{}", begun.Key, null));

    public static AttemptView View(Answer answer) => Read(answer, ContractsJson.Default.AttemptView);

    private Task<Answer> SendAsync(int replica, string method, string path, string? body, string? key, string? token) => cluster.Quiz[replica].SendAsync(
        method, $"/api/assigned/{info.Code}{path}", body, token, Cancel, key is null ? [] : [("X-Attempt-Key", key)]);

    private static string Write<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);

    private static T Read<T>(Answer answer, JsonTypeInfo<T> type)
    {
        Assert.True(answer.Response.IsSuccessStatusCode, $"{answer.Status} {answer.Body}");
        return answer.Body.Deserialize(type)!;
    }
}
