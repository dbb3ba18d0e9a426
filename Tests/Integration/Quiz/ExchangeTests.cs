using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.Quiz;
using QuizNet.Quiz.Exchange;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Integration.Quiz;

public abstract class ExchangeTests(ServiceCluster cluster)
{
    private const string Gift = "::Capital:: What is the capital of Australia? {=Canberra ~Sydney}\n\nWrite something. {}";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/json")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task A_file_is_known_by_its_content_and_nobody_needs_an_account(string? type)
    {
        var answer = await ImportAsync(new ByteArrayContent(Encoding.UTF8.GetBytes(Gift)) { Headers = { ContentType = type is null ? null : new MediaTypeHeaderValue(type) } });

        Assert.Equal((HttpStatusCode.OK, "gift", 1), (answer.Status, answer["format"].GetString(), answer["questions"].GetInt32()));
        Assert.Equal("single", answer["quiz"].GetProperty("questions")[0].GetProperty("type").GetString());
        var problem = Assert.Single(answer["problems"].EnumerateArray());
        Assert.Equal(("dropped", 3), (problem.GetProperty("effect").GetString(), problem.GetProperty("row").GetInt32()));
    }

    [Fact]
    public async Task A_file_may_be_a_part_of_a_form_and_gives_the_quiz_its_name()
    {
        using var form = new MultipartFormDataContent { { new StringContent("hello"), "note" }, { new ByteArrayContent(Encoding.UTF8.GetBytes(Gift)), "file", "Länder & Städte.txt" } };

        var answer = await ImportAsync(form);

        Assert.Equal((HttpStatusCode.OK, "Länder & Städte"), (answer.Status, answer["quiz"].GetProperty("title").GetString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Dear all, see you on Monday.")]
    [InlineData("<html><body>Hello</body></html>")]
    public async Task What_is_in_no_known_format_is_refused_with_a_list_of_those(string content)
    {
        var answer = await ImportAsync(new StringContent(content));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.All(Formats.Readers.Known(), reader => Assert.Contains(reader.Name, answer["detail"].GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_without_a_file_or_one_that_was_cut_off_is_refused()
    {
        using var empty = new MultipartFormDataContent { { new StringContent("hello"), "note" } };
        using var cut = new StringContent("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nWho", Encoding.UTF8);
        cut.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");

        var (without, broken) = (await ImportAsync(empty), await ImportAsync(cut));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (without.Status, broken.Status));
        Assert.Contains("no file", without["detail"].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[ImportLimits.LargestFile + 1]), "file", "a.txt" } };

        var answer = await ImportAsync(form);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
    }

    [Fact]
    public async Task Two_hundred_questions_of_a_spreadsheet_come_in()
    {
        var rows = Enumerable.Range(1, 200).Select(number => $"Question {number}?,A,B,{(number % 2) + 1}");

        var answer = await ImportAsync(new StringContent($"question,answer 1,answer 2,correct\n{string.Join('\n', rows)}"));

        Assert.Equal(("csv", 200, 0), (answer["format"].GetString(), answer["questions"].GetInt32(), answer["problems"].GetArrayLength()));
    }

    [Fact]
    public async Task Pictures_in_a_file_are_left_out_for_those_without_an_account_and_they_are_told_so()
    {
        const string file = """
            {"format":"quiznet-quiz","version":1,"quiz":{"title":"T","questions":[{"type":"slide","text":"Look","media":{"url":"file:a.png"}}]},"files":{"a.png":{"type":"image/png","content":"AAAA"}}}
            """;

        var answer = await ImportAsync(new StringContent(file));

        Assert.Equal(1, answer["questions"].GetInt32());
        Assert.False(answer["quiz"].GetProperty("questions")[0].TryGetProperty("media", out _));
        Assert.Contains("Sign in", Assert.Single(answer["problems"].EnumerateArray()).GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pictures_in_a_file_are_kept_for_who_has_signed_in_and_are_in_our_own_format_again()
    {
        const string Dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
        var ana = await cluster.NewUserAsync(Cancel);
        var file = $$$$"""{"format":"quiznet-quiz","version":1,"quiz":{"title":"T","questions":[{"type":"slide","text":"Look","media":{"url":"file:a.png"}}]},"files":{"a.png":{"type":"image/png","content":"{{{{Dot}}}}"}}}""";

        var answer = await ImportAsync(new StringContent(file), ana.Token);
        var quiz = answer["quiz"].Deserialize(ContractsJson.Default.QuizDocument)!;
        var exported = JsonDocument.Parse(await (await ExportAsync(await WriteAsync(ana.User.Id, quiz), "", ana.Token)).Response.Content.ReadAsStringAsync(Cancel)).RootElement;

        Assert.Equal(0, answer["problems"].GetArrayLength());
        Assert.StartsWith("/api/media/", quiz.Questions[0].Media?.Url, StringComparison.Ordinal);
        Assert.StartsWith("file:", exported.GetProperty("quiz").GetProperty("questions")[0].GetProperty("media").GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Equal("image/png", Assert.Single(exported.GetProperty("files").EnumerateObject()).Value.GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_quiz_goes_out_in_every_format_and_comes_in_again()
    {
        var listed = await GetAsync("/api/quizzes/sample-around-the-world/exports");

        Assert.Equal(Formats.Writers.Select(writer => writer.Format), listed["formats"].EnumerateArray().Select(format => format.GetProperty("format").GetString()));
        foreach (var format in listed["formats"].EnumerateArray())
        {
            var name = format.GetProperty("format").GetString();
            var file = await GetAsync($"/api/quizzes/sample-around-the-world/export?format={name}");
            var back = await ImportAsync(new ByteArrayContent(await file.Response.Content.ReadAsByteArrayAsync(Cancel)));

            var disposition = file.Response.Content.Headers.ContentDisposition;
            Assert.Equal((HttpStatusCode.OK, "attachment"), (file.Status, disposition?.DispositionType));
            Assert.StartsWith("Around the world in ten questions.", disposition?.FileNameStar, StringComparison.Ordinal);
            Assert.Equal("nosniff", file.Header("X-Content-Type-Options"));
            var lost = format.GetProperty("losses").EnumerateArray().Count(loss => loss.GetProperty("reason").GetString()!.StartsWith("It is left out", StringComparison.Ordinal));
            Assert.Equal((name, 10 - lost), (back["format"].GetString(), back["questions"].GetInt32()));
        }
    }

    [Fact]
    public async Task A_quiz_goes_out_for_those_only_who_may_copy_it_and_a_draft_for_its_authors()
    {
        var (ana, ben) = (await cluster.NewUserAsync(Cancel), await cluster.NewUserAsync(Cancel));
        var id = await WriteAsync(ana.User.Id);

        var (own, others, nobodys) = (await ExportAsync(id, "", ana.Token), await ExportAsync(id, "", ben.Token), await ExportAsync(id, "", null));
        var (draft, othersDraft, sampleDraft) = (await ExportAsync(id, "&version=draft", ana.Token), await ExportAsync(id, "&version=draft", ben.Token), await ExportAsync("sample-first-steps", "&version=draft", ben.Token));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (own.Status, others.Status, nobodys.Status));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (draft.Status, othersDraft.Status, sampleDraft.Status));
    }

    [Theory]
    [InlineData("format=docx")]
    [InlineData("format=csv&version=5")]
    public async Task What_there_is_not_to_export_is_refused(string query)
    {
        var answer = await GetAsync($"/api/quizzes/sample-first-steps/export?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    private Task<Answer> ExportAsync(string id, string more, string? token) => cluster.Quiz[1].SendAsync("GET", $"/api/quizzes/{id}/export?format=json{more}", token: token, cancellationToken: Cancel);

    private Task<Answer> GetAsync(string path) => cluster.Quiz[0].SendAsync("GET", path, cancellationToken: Cancel);

    private async Task<Answer> ImportAsync(HttpContent content, string? token = null)
    {
        using var request = ServiceCluster.Request(HttpMethod.Post, "/api/quizzes/import", token);
        request.Content = content;
        var response = await cluster.Quiz[0].SendAsync(request, Cancel);
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancel));
        return new Answer(response.StatusCode, body.RootElement.Clone(), response);
    }

    private async Task<string> WriteAsync(string owner, QuizDocument? document = null)
    {
        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<QuizContext>();
        var quiz = StoredQuiz.Of($"{Guid.NewGuid():N}", owner, document ?? new QuizDocument("Ana's own", [new TrueOrFalse { Text = "Is it?", Solution = true }]), DateTimeOffset.UnixEpoch);
        await context.WriteAsync(
            _ =>
            {
                context.Add(quiz);
                return Task.CompletedTask;
            },
            Cancel);
        return quiz.Id;
    }
}

[Collection(OnSqlite.Name)]
public sealed class ExchangeOnSqliteTests(SqliteCluster cluster) : ExchangeTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class ExchangeOnPostgresTests(PostgresCluster cluster) : ExchangeTests(cluster);
