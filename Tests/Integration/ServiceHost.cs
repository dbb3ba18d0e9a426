using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace QuizNet.Integration;

/// <summary>A service in this process, listening on a real port. Any type of its assembly names it.</summary>
internal sealed class ServiceHost<TAnyType> : IAsyncDisposable where TAnyType : class
{
    private readonly WebApplicationFactory<TAnyType> _origin = new();
    private readonly WebApplicationFactory<TAnyType> _factory;

    public ServiceHost(int port, IEnumerable<KeyValuePair<string, string>> settings, Action<IServiceCollection>? configure = null)
    {
        _factory = _origin.WithWebHostBuilder(host =>
        {
            host.UseSetting("urls", $"http://localhost:{port}");

            // Where nobody listens, for tests that do not bring a Redis: a service must go on without.
            host.UseSetting("ConnectionStrings:redis", "localhost:1");
            foreach (var (key, value) in settings)
            {
                host.UseSetting(key, value);
            }

            host.ConfigureTestServices(services => configure?.Invoke(services));
        });
        _factory.UseKestrel();
        _factory.StartServer();
        Address = new Uri($"http://localhost:{port}");
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => _factory.Services;

    /// <summary>Stops as SIGTERM does: hosted services first, the listener last.</summary>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _factory.DisposeAsync();
        await _origin.DisposeAsync();
    }
}
