using System.Diagnostics.Metrics;
using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using QuizNet.Gateway.RateLimits;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Unit.Gateway.RateLimits;

public sealed class RateLimitMiddlewareTests : IDisposable
{
    private readonly ServiceProvider _services = Services();
    private readonly ConnectionMultiplexer _nobody = ConnectionMultiplexer.Connect("localhost:1,abortConnect=false,connectTimeout=100");
    private readonly RateLimitMiddleware _limits;

    public RateLimitMiddlewareTests() => _limits = new RateLimitMiddleware(
        _ => Task.CompletedTask,
        new RateLimitTable(Options.Create(new RateLimitOptions()), new HostingEnvironment { EnvironmentName = "Production" }),
        new SharedCounts(new RedisLink(_nobody, Options.Create(new RedisLinkOptions()), new Noon())),
        new RefusalMetrics(_services.GetRequiredService<IMeterFactory>()),
        new Noon());

    [Fact]
    public async Task A_user_has_one_quota_at_all_addresses_and_another_user_at_the_same_address_has_another()
    {
        for (var turn = 0; turn < 10; turn++)
        {
            Assert.Equal("submission", (await SubmitAsync("ada", $"203.0.113.{turn}")).Limit);
        }

        Assert.Equal((429, "submission"), await SubmitAsync("ada", "203.0.113.99"));
        Assert.Equal(200, (await SubmitAsync("bob", "203.0.113.99")).Status);
    }

    [Fact]
    public async Task Callers_without_a_token_count_by_address()
    {
        for (var turn = 0; turn < 10; turn++)
        {
            Assert.Equal(200, (await SubmitAsync(user: null, "203.0.113.7")).Status);
        }

        Assert.Equal((429, "submission"), await SubmitAsync(user: null, "203.0.113.7"));
        Assert.Equal(200, (await SubmitAsync(user: null, "203.0.113.8")).Status);
    }

    [Fact]
    public async Task The_limit_with_the_least_left_is_in_the_headers()
    {
        for (var turn = 0; turn < 95; turn++)
        {
            await SubmitAsync($"user-{turn}", "203.0.113.7");
        }

        Assert.Equal((200, "general"), await SubmitAsync("ada", "203.0.113.7"));
        Assert.Equal((200, "submission"), await SubmitAsync("ada", "203.0.113.8"));
    }

    public void Dispose()
    {
        _nobody.Dispose();
        _services.Dispose();
    }

    private async Task<(int Status, string Limit)> SubmitAsync(string? user, string address)
    {
        using var scope = _services.CreateScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Method = "POST";
        context.Request.Path = "/api/submissions";
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        context.Request.Headers.Authorization = user;

        await _limits.InvokeAsync(context);

        return (context.Response.StatusCode, context.Response.Headers["RateLimit"].ToString().Split('"')[1]);
    }

    private static ServiceProvider Services()
    {
        var services = new ServiceCollection().AddMetrics().AddLogging().AddProblemDetails();
        services.AddAuthentication(nameof(NamedUser)).AddScheme<AuthenticationSchemeOptions, NamedUser>(nameof(NamedUser), configureOptions: null);
        return services.BuildServiceProvider();
    }

    /// <summary>The token is the name of its user.</summary>
    private sealed class NamedUser(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var user = new ClaimsPrincipal(new ClaimsIdentity([new Claim("sub", Request.Headers.Authorization.ToString())]));
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(user, Scheme.Name)));
        }
    }

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
