using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using QuizNet.Gateway.Versions;

namespace QuizNet.Unit.Gateway.Versions;

public sealed class VersionMiddlewareTests
{
    [Fact]
    public async Task A_path_without_its_version_is_not_decoded_again()
    {
        var context = new DefaultHttpContext { Request = { Path = new PathString("/api/v1/data/%41") } };

        await new VersionMiddleware(_ => Task.CompletedTask, Options.Create(new VersionOptions())).InvokeAsync(context);

        Assert.Equal("/api/data/%41", context.Request.Path.Value);
    }
}
