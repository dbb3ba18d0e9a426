using System.Security.Cryptography;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.IdentityModel.Tokens;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.Support;

namespace QuizNet.Unit.ServiceDefaults;

public sealed class PublishedKeysTests : IDisposable
{
    private readonly ManualTime _time = new();
    private readonly AnsweringAuth _auth = new();
    private readonly PublishedKeys _keys;

    public PublishedKeysTests() => _keys = new PublishedKeys(_auth, _time, NullLogger<PublishedKeys>.Instance);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Those_who_wait_for_a_long_read_that_fails_do_not_each_begin_another()
    {
        var answer = new TaskCompletionSource<string>();
        _auth.Answer = answer.Task;

        var reads = Enumerable.Range(0, 5).Select(_ => _keys.RefreshAsync(Cancel)).ToList();
        _time.Advance(TimeSpan.FromSeconds(30));
        answer.SetException(new HttpRequestException("Auth is away."));
        await Task.WhenAll(reads);

        Assert.Equal(1, _auth.Requests);
    }

    [Fact]
    public async Task Known_keys_are_replaced_by_others_and_never_by_none()
    {
        _auth.Answer = Task.FromResult(KeySet("one"));
        await _keys.RefreshAsync(Cancel);
        _time.Advance(TimeSpan.FromMinutes(1));
        _auth.Answer = Task.FromResult("""{"keys":[]}""");
        await _keys.RefreshAsync(Cancel);
        var afterNone = _keys.ById.Keys.ToList();
        _time.Advance(TimeSpan.FromMinutes(1));
        _auth.Answer = Task.FromResult(KeySet("other"));
        await _keys.RefreshAsync(Cancel);

        Assert.Equal(["one"], afterNone);
        Assert.Equal(["other"], _keys.ById.Keys);
        Assert.Equal(3, _auth.Requests);
    }

    public void Dispose() => _keys.Dispose();

    private static string KeySet(string id)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        return $$"""{"keys":[{"kty":"EC","crv":"P-256","use":"sig","kid":"{{id}}","x":"{{Base64UrlEncoder.Encode(point.X!)}}","y":"{{Base64UrlEncoder.Encode(point.Y!)}}"}]}""";
    }

    private sealed class AnsweringAuth : HttpMessageHandler, IHttpClientFactory
    {
        public Task<string> Answer { get; set; } = Task.FromResult("");

        public int Requests { get; private set; }

        public HttpClient CreateClient(string name) => new(this, disposeHandler: false) { BaseAddress = new Uri("http://auth") };

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            return new HttpResponseMessage { Content = new StringContent(await Answer) };
        }
    }
}
