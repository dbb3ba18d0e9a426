using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace QuizNet.Load.Stack;

/// <summary>
/// A backend that answers 200 bytes at once, or as slowly and as badly as it is told: POST /-/fail/50 lets half of the requests
/// fail, POST /-/delay/20 makes each take 20 ms of one of 16 slots, GET /-/count says how many requests have reached it.
/// </summary>
internal sealed class TestBackend(string port, int delayMilliseconds = 0) : IDisposable
{
    public const string Word = "test-backend";

    private const int AnswerBytes = 200;

    // So that one who is slow has a queue, as a real one has.
    private const int Slots = 16;

    private readonly byte[] _answer = Encoding.UTF8.GetBytes($$"""{"service":"backend-{{port}}","padding":"{{new string('x', 160)}}"}""".PadRight(AnswerBytes));
    private readonly SemaphoreSlim _slots = new(Slots);
    private long _count;
    private volatile int _failPercent;
    private volatile int _delayMilliseconds = delayMilliseconds;

    public static async Task<int> RunAsync(string port)
    {
        using var backend = new TestBackend(port);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.Run(backend.AnswerAsync);
        await app.RunAsync();
        return ExitCodes.Good;
    }

    public void Dispose() => _slots.Dispose();

    public Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (path == "/health")
        {
            return WriteAsync(context);
        }

        if (path.StartsWith("/-/", StringComparison.Ordinal))
        {
            return ControlAsync(context, path.Split('/'));
        }

        Interlocked.Increment(ref _count);
        if (Random.Shared.Next(100) < _failPercent)
        {
            context.Response.StatusCode = Random.Shared.Next(2) == 0 ? StatusCodes.Status500InternalServerError : StatusCodes.Status503ServiceUnavailable;
        }

        return _delayMilliseconds == 0 ? WriteAsync(context) : WriteSlowlyAsync(context);
    }

    private Task ControlAsync(HttpContext context, string[] parts)
    {
        switch (parts)
        {
            case [_, _, "fail", var percent]:
                _failPercent = int.Parse(percent, CultureInfo.InvariantCulture);
                break;
            case [_, _, "delay", var milliseconds]:
                _delayMilliseconds = int.Parse(milliseconds, CultureInfo.InvariantCulture);
                break;
        }

        return context.Response.WriteAsync(Interlocked.Read(ref _count).ToString(CultureInfo.InvariantCulture), context.RequestAborted);
    }

    private async Task WriteSlowlyAsync(HttpContext context)
    {
        await _slots.WaitAsync(context.RequestAborted);
        try
        {
            await Task.Delay(_delayMilliseconds, context.RequestAborted);
        }
        finally
        {
            _slots.Release();
        }

        await WriteAsync(context);
    }

    private Task WriteAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = _answer.Length;
        return context.Response.Body.WriteAsync(_answer, context.RequestAborted).AsTask();
    }
}
