using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using QuizNet.Support;

namespace QuizNet.Integration.Polyfills;

public sealed class JwtBearerTests : IAsyncLifetime
{
    private const string Issuer = "https://auth.quiznet";
    private const string Audience = "quiznet";

    private readonly ECDsaSecurityKey _key = new(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = "k1" };
    private readonly List<string> _events = [];
    private readonly HttpClient _client = new();
    private readonly WebApplication _app;

    public JwtBearerTests()
    {
        _client.BaseAddress = new Uri($"http://localhost:{FreePort.Next()}");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(_client.BaseAddress.ToString());
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(Configure);
        builder.Services.AddAuthorizationBuilder().AddPolicy("host", policy => policy.RequireRole("host"));
        _app = builder.Build();
        _app.UseAuthentication();
        _app.UseAuthorization();
        _app.MapGet("/me", (ClaimsPrincipal user) => $"{user.Identity?.Name} {user.FindFirstValue(JwtRegisteredClaimNames.Sub)}").RequireAuthorization();
        _app.MapGet("/host", () => "welcome").RequireAuthorization("host");
        _app.MapGet("/open", () => "open");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _app.StartAsync(Cancel);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        _key.ECDsa.Dispose();
    }

    [Fact]
    public async Task A_valid_token_passes_and_its_claims_arrive()
    {
        using var response = await GetAsync("/me", Token());

        Assert.Equal("Ada u1", await response.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(["received", "validated JsonWebToken u1"], _events);
    }

    [Fact]
    public async Task Without_a_token_there_is_a_bare_challenge()
    {
        using var response = await GetAsync("/me", null);

        Assert.Equal((HttpStatusCode.Unauthorized, "Bearer"), (response.StatusCode, Challenge(response)));
        Assert.Equal(["received", "challenge"], _events);
    }

    [Fact]
    public async Task An_expired_token_is_told_so()
    {
        using var response = await GetAsync("/me", Token(descriptor => (descriptor.NotBefore, descriptor.Expires) = (DateTime.UnixEpoch, DateTime.UnixEpoch.AddDays(1))));

        Assert.Equal((HttpStatusCode.Unauthorized, "Bearer error=\"invalid_token\", error_description=\"The token expired at '01/02/1970 00:00:00'\""), (response.StatusCode, Challenge(response)));
        Assert.Equal(["received", "failed SecurityTokenExpiredException", "challenge SecurityTokenExpiredException"], _events);
    }

    [Fact]
    public async Task A_token_without_the_role_is_forbidden_not_unauthorized()
    {
        using var guest = await GetAsync("/host", Token());
        using var host = await GetAsync("/host", Token(descriptor => descriptor.Claims!["role"] = new List<string> { "player", "host" }));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (guest.StatusCode, host.StatusCode));
        Assert.Empty(guest.Headers.WwwAuthenticate);
        Assert.Contains("forbidden", _events);
    }

    [Theory]
    [InlineData("nonsense", "Bearer error=\"invalid_token\"")]
    [InlineData("e30.e30.", "Bearer error=\"invalid_token\", error_description=\"The signature is invalid\"")]
    [InlineData("e30.e30.AAAA", "Bearer error=\"invalid_token\", error_description=\"The signature key was not found\"")]
    public async Task What_is_no_token_is_unauthorized_not_an_error(string token, string challenge)
    {
        using var response = await GetAsync("/me", token);

        Assert.Equal((HttpStatusCode.Unauthorized, challenge), (response.StatusCode, Challenge(response)));
    }

    [Theory]
    [InlineData("line\r\nbreak", "line??break")]
    [InlineData("\"quoted\" ünïcode", "?quoted? ?n?code")]
    public async Task What_a_foreign_token_says_does_not_break_the_header(string audience, string shown)
    {
        using var foreign = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        using var response = await GetAsync("/me", Token(descriptor =>
        {
            descriptor.Audience = audience;
            descriptor.SigningCredentials = new SigningCredentials(new ECDsaSecurityKey(foreign) { KeyId = "unknown" }, SecurityAlgorithms.EcdsaSha256);
        }));

        Assert.Equal((HttpStatusCode.Unauthorized, $"Bearer error=\"invalid_token\", error_description=\"The audience '{shown}' is invalid\""), (response.StatusCode, Challenge(response)));
    }

    [Fact]
    public async Task A_session_that_is_over_makes_a_valid_token_fail()
    {
        using var response = await GetAsync("/me", Token(descriptor => descriptor.Claims![JwtRegisteredClaimNames.Sid] = "over"));

        Assert.Equal((HttpStatusCode.Unauthorized, "Bearer error=\"invalid_token\""), (response.StatusCode, Challenge(response)));
    }

    [Fact]
    public async Task An_event_may_bring_the_token_from_the_query()
    {
        using var response = await GetAsync($"/me?access_token={Token()}", null);

        Assert.Equal("Ada u1", await response.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task Another_scheme_is_not_ours()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/me", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Authorization", "Basic YTpi");
        using var response = await _client.SendAsync(request, Cancel);

        Assert.Equal((HttpStatusCode.Unauthorized, "Bearer"), (response.StatusCode, Challenge(response)));
    }

    [Fact]
    public async Task An_open_page_stays_open_whatever_the_token()
    {
        using var response = await GetAsync("/open", "nonsense");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static string Challenge(HttpResponseMessage response) => string.Join(" | ", response.Headers.GetValues("WWW-Authenticate"));

    private void Configure(JwtBearerOptions options)
    {
        options.Audience = Audience;
        options.MapInboundClaims = false;
        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
            IssuerSigningKey = _key,
            NameClaimType = JwtRegisteredClaimNames.Name,
            RoleClaimType = "role",
        };
        options.Events = new JwtBearerEvents
        {
            OnMessageReceived = context =>
            {
                context.Token = context.Request.Query["access_token"];
                return Note("received");
            },
            OnTokenValidated = context =>
            {
                var token = (JsonWebToken)context.SecurityToken;
                if (token.TryGetPayloadValue<string>(JwtRegisteredClaimNames.Sid, out var session) && session == "over")
                {
                    context.Fail("The session is over.");
                }

                return Note($"validated {token.GetType().Name} {context.Principal!.FindFirstValue(JwtRegisteredClaimNames.Sub)}");
            },
            OnAuthenticationFailed = context => Note($"failed {context.Exception.GetType().Name}"),
            OnChallenge = context => Note($"challenge {context.AuthenticateFailure?.GetType().Name}".Trim()),
            OnForbidden = _ => Note("forbidden"),
        };
    }

    private Task Note(string what)
    {
        _events.Add(what);
        return Task.CompletedTask;
    }

    private string Token(Action<SecurityTokenDescriptor>? change = null)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            Claims = new Dictionary<string, object> { [JwtRegisteredClaimNames.Sub] = "u1", [JwtRegisteredClaimNames.Name] = "Ada" },
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.EcdsaSha256),
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler().CreateToken(descriptor);
    }

    private Task<HttpResponseMessage> GetAsync(string path, string? token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        }

        return _client.SendAsync(request, Cancel);
    }
}
