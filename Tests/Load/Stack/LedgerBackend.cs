using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace QuizNet.Load.Stack;

/// <summary>
/// A backend with as little of its own as possible: GET answers at once, POST adds one to a counter in Redis, once for each
/// Idempotency-Key, in one script. What a drill measures with it is the proxy, and not how a service starts or how a database locks.
/// </summary>
internal sealed class LedgerBackend(IDatabase redis)
{
    public const string Word = "ledger-backend";
    public const string Ledger = "{ledger}:counts";

    private const string Once = "if redis.call('SET', KEYS[1], '1', 'NX', 'EX', 3600) then redis.call('HINCRBY', KEYS[2], ARGV[1], 1) end return 1";

    public static async Task<int> RunAsync(string port, string connectionString)
    {
        using var redis = await ConnectionMultiplexer.ConnectAsync(connectionString);
        var backend = new LedgerBackend(redis.GetDatabase());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.Run(backend.AnswerAsync);
        await app.RunAsync();
        return ExitCodes.Good;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method))
        {
            var counter = context.Request.Path.Value!.Split('/')[^2];
            await redis.ScriptEvaluateAsync(Once, ["{ledger}:key:" + context.Request.Headers["Idempotency-Key"], Ledger], [counter]);
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("""{"message":"done"}""", context.RequestAborted);
    }
}
