using System.Net;
using System.Net.Http.Json;
using QuizNet.Contracts;
using QuizNet.Support;

namespace QuizNet.Integration.Outages;

/// <summary>Requests as the tests of outages send them.</summary>
public abstract class OutageTest
{
    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string path, object? body = null, string? token = null)
    {
        using var request = ServiceCluster.Request(method, path, token, body);
        return await client.SendAsync(request, Cancel);
    }

    internal static async Task<HttpStatusCode> StatusAsync(HttpClient client, HttpMethod method, string path, object? body = null, string? token = null)
    {
        using var answer = await SendAsync(client, method, path, body, token);
        return answer.StatusCode;
    }

    internal static Task<HttpResponseMessage> PutAsync(HttpClient data, string name, int value) =>
        data.PutAsJsonAsync($"/api/data/{name}", new { value }, Cancel);

    internal static Task<HttpResponseMessage> SubmitAsync(HttpClient compute, int number) =>
        compute.PostAsJsonAsync("/api/compute/jobs", new { type = "add", input = new { operands = (int[])[number, 1] } }, Cancel);

    internal static async Task<JobInfo> JobAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync(ContractsJson.Default.JobAnswer, Cancel))!.Job;

    internal static Task CompletedAsync(HttpClient compute, string job) => Eventually.IsTrueAsync(
        async () =>
        {
            using var answer = await compute.GetAsync(new Uri($"/api/compute/jobs/{job}", UriKind.Relative), Cancel);
            return answer.IsSuccessStatusCode && (await answer.Content.ReadFromJsonAsync(ContractsJson.Default.JobInfo, Cancel))!.State == "completed";
        },
        Cancel);

    /// <summary>As this replica answers it; null while it cannot.</summary>
    internal static async Task<decimal?> ValueAsync(HttpClient data, string name)
    {
        using var answer = await data.GetAsync(new Uri($"/api/data/{name}", UriKind.Relative), Cancel);
        return answer.IsSuccessStatusCode ? (await answer.Content.ReadFromJsonAsync(ContractsJson.Default.DataAnswer, Cancel))!.Data.Value.GetDecimal() : null;
    }
}
