using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace QuizNet.Gateway.Listening;

/// <summary>Configuration section Https. Without a port there is only plain HTTP, behind whatever ends TLS.</summary>
internal sealed class HttpsOptions
{
    public int? Port { get; set; }

    /// <summary>A PFX or PEM file. Without one a certificate is made at start, which browsers warn of; only in Development.</summary>
    public string? Certificate { get; set; }

    /// <summary>The PEM file of its key.</summary>
    public string? Key { get; set; }

    public string? Password { get; set; }
}

internal static class Https
{
    /// <summary>With TLS clients choose HTTP/2 by ALPN; without, both versions cannot share a port.</summary>
    public static void AddHttps(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection("Https").Get<HttpsOptions>() ?? new HttpsOptions();
        builder.Services.AddSingleton(options);
        if (options.Port is not { } port)
        {
            return;
        }

        // One more address beside those that the process has been given.
        builder.WebHost.UseSetting(WebHostDefaults.ServerUrlsKey, $"{builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey)};https://*:{port}".TrimStart(';'));
        var certificate = Load(options, builder.Environment);
        builder.Services.Configure<KestrelServerOptions>(kestrel => kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate));
    }

    /// <summary>Sends whoever comes over plain HTTP to the other port. Probes of orchestrators are answered as they come.</summary>
    public static void UseHttpsOnly(this WebApplication app)
    {
        if (app.Services.GetRequiredService<HttpsOptions>().Port is not { } port)
        {
            return;
        }

        app.Use((context, next) =>
        {
            var request = context.Request;
            if (request.IsHttps || request.Path == "/health" || request.Path == "/alive" || request.Path == "/metrics")
            {
                return next(context);
            }

            var host = port == 443 ? new HostString(request.Host.Host) : new HostString(request.Host.Host, port);
            context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
            context.Response.Headers.Location = $"https://{host}{request.PathBase}{request.Path}{request.QueryString}";
            return Task.CompletedTask;
        });
    }

    private static X509Certificate2 Load(HttpsOptions options, IHostEnvironment environment)
    {
        if (options.Certificate is { } path)
        {
            return options.Key is { } key
                ? options.Password is { } password ? X509Certificate2.CreateFromEncryptedPemFile(path, password, key) : X509Certificate2.CreateFromPemFile(path, key)
                : X509CertificateLoader.LoadPkcs12FromFile(path, options.Password);
        }

        return environment.IsDevelopment() ? MakeOne() : throw new InvalidOperationException("Https:Port is set, but Https:Certificate is not. Name a PFX or PEM file.");
    }

    private static X509Certificate2 MakeOne()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        request.CertificateExtensions.Add(names.Build());
        var now = DateTimeOffset.UtcNow;
        return request.CreateSelfSigned(now.AddHours(-1), now.AddDays(30));
    }
}
