using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QuizNet.ServiceDefaults;
using QuizNet.Support;

namespace QuizNet.Integration.ServiceDefaults;

/// <summary>The client that every service gets: finds others by name, repeats what is safe to repeat.</summary>
public sealed class HttpClientTests : IAsyncLifetime
{
    private readonly WebApplication _server;
    private readonly IHost _client;
    private int _requests;

    public HttpClientTests()
    {
        var address = $"http://localhost:{FreePort.Next()}";
        var server = WebApplication.CreateSlimBuilder();
        server.Logging.ClearProviders();
        server.WebHost.UseUrls(address);
        _server = server.Build();

        // Fails the first time and is well afterwards.
        _server.Run(context =>
        {
            context.Response.StatusCode = Interlocked.Increment(ref _requests) == 1 ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
            context.Response.Headers.RetryAfter = "0";
            return Task.CompletedTask;
        });

        var client = Host.CreateApplicationBuilder();
        client.Configuration.AddInMemoryCollection([new("services:data:http:0", address)]);
        client.Services.AddResilientHttpClients();
        _client = client.Build();
    }

    public async ValueTask InitializeAsync() => await _server.StartAsync();

    [Theory]
    [InlineData("GET", 200, 2)]
    [InlineData("POST", 503, 1)]
    [InlineData("PUT", 503, 1)]
    [InlineData("DELETE", 503, 1)]
    [InlineData("PATCH", 503, 1)]
    public async Task Only_safe_methods_are_repeated(string method, int status, int requests)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "http://data/anything");
        using var http = _client.Services.GetRequiredService<IHttpClientFactory>().CreateClient();

        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((status, requests), ((int)response.StatusCode, _requests));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }
}
