using System.Net;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Data;
using QuizNet.Data.Items;

namespace QuizNet.Integration.Data;

/// <summary>A replica that is frozen in the middle of a transaction, and thaws.</summary>
[Collection(OnPostgres.Name)]
public sealed class StandstillTests(PostgresCluster cluster)
{
    private readonly string _item = $"k{Guid.NewGuid():N}";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Others_do_not_wait_for_it_and_it_begins_anew()
    {
        await cluster.Data[0].SendAsync("POST", "/api/data", $$"""{"key":"{{_item}}","value":0}""", cancellationToken: Cancel);
        await using var scope = cluster.Services<DataContext>().CreateAsyncScope();
        var (context, editor) = (scope.ServiceProvider.GetRequiredService<DataContext>(), scope.ServiceProvider.GetRequiredService<ItemEditor>());
        var (frozen, thawed) = (new TaskCompletionSource(), new TaskCompletionSource());

        var own = context.WriteAsync(
            async token =>
            {
                var edit = await editor.ChangeAsync(_item, null, new ClaimsPrincipal(), item => ItemChanges.Add(item, JsonElement.Parse("1"), null), token);
                frozen.TrySetResult();
                await thawed.Task;
                return edit;
            },
            Cancel);
        await frozen.Task;
        var other = await cluster.Data[1].SendAsync("POST", $"/api/data/{_item}/increment", """{"by":10}""", cancellationToken: Cancel);
        thawed.SetResult();

        Assert.Equal((HttpStatusCode.OK, 10), (other.Status, other["data"].GetProperty("value").GetInt32()));
        Assert.Equal(11, (await own).Item!.Value.GetInt32());
    }
}
