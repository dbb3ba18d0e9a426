using System.Net.Http.Json;
using System.Text;
using QuizNet.Contracts;

namespace QuizNet.Load.Drills;

/// <summary>Items of the data service, asked without the proxy.</summary>
internal sealed class DataCounters(HttpClient replica) : ICounters
{
    public async Task CreateAsync(string name, CancellationToken cancellationToken)
    {
        using var item = new StringContent($$"""{"key":"{{name}}","value":0}""", Encoding.UTF8, "application/json");
        using var answer = await replica.PostAsync("/api/data", item, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    public async Task<IReadOnlyDictionary<string, long>> ReadAsync(string prefix, CancellationToken cancellationToken)
    {
        var list = await replica.GetFromJsonAsync($"/api/data?prefix={prefix}&limit=100", ContractsJson.Default.DataList, cancellationToken);
        return list!.Data.ToDictionary(item => item.Key, item => item.Value.GetInt64());
    }
}
