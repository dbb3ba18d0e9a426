using Microsoft.AspNetCore.Http;
using QuizNet.Gateway.Proxying;

namespace QuizNet.Unit.Gateway;

public sealed class BufferedBodyTests
{
    private const int Limit = 10;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(Limit, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(Limit, false)]
    public async Task A_small_body_is_read_once_and_can_be_read_again_after_each_call(int length, bool saysSo)
    {
        var (context, bytes) = Request(length, saysSo);

        var first = await BufferedBody.TryBufferAsync(context, Limit, Cancel);
        var onceRead = await RestAsync(context);
        var second = await BufferedBody.TryBufferAsync(context, Limit, Cancel);

        Assert.Equal(bytes, first!.Value.ToArray());
        Assert.Equal(first, second);
        Assert.Equal(bytes, onceRead);
        Assert.Equal(bytes, await RestAsync(context));
    }

    [Theory]
    [InlineData(Limit + 1, true)]
    [InlineData(Limit + 1, false)]
    [InlineData(50_000, true)]
    [InlineData(50_000, false)]
    public async Task A_larger_one_is_left_to_whoever_reads_it(int length, bool saysSo)
    {
        var (context, bytes) = Request(length, saysSo);

        Assert.Null(await BufferedBody.TryBufferAsync(context, Limit, Cancel));
        Assert.Null(await BufferedBody.TryBufferAsync(context, Limit, Cancel));

        Assert.Equal(bytes, await RestAsync(context));
    }

    [Fact]
    public async Task A_second_caller_may_have_another_limit()
    {
        var (context, bytes) = Request(Limit + 5, saysSo: false);

        Assert.Null(await BufferedBody.TryBufferAsync(context, Limit, Cancel));
        Assert.Equal(bytes, (await BufferedBody.TryBufferAsync(context, Limit * 2, Cancel))!.Value.ToArray());
        Assert.Null(await BufferedBody.TryBufferAsync(context, Limit, Cancel));

        Assert.Equal(bytes, await RestAsync(context));
    }

    private static (HttpContext Context, byte[] Bytes) Request(int length, bool saysSo)
    {
        var bytes = new byte[length];
        Random.Shared.NextBytes(bytes);
        var context = new DefaultHttpContext { Request = { Body = new MemoryStream(bytes), ContentLength = saysSo ? length : null } };
        return (context, bytes);
    }

    private static async Task<byte[]> RestAsync(HttpContext context)
    {
        using var copy = new MemoryStream();
        await context.Request.Body.CopyToAsync(copy, Cancel);
        return copy.ToArray();
    }
}
