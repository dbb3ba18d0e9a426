using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Instance;
using QuizNet.ServiceDefaults.OpenApi;
using QuizNet.ServiceDefaults.Prometheus;
using QuizNet.ServiceDefaults.Registration;

namespace QuizNet.ServiceDefaults;

/// <summary>What every process of QuizNet does the same way.</summary>
public static class ServiceDefaultsExtensions
{
    public static TBuilder AddServiceDefaults<TBuilder>(this TBuilder builder) where TBuilder : IHostApplicationBuilder
    {
        builder.AddDefaultSettings();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<ServiceIdentity>();
        builder.Services.Configure<KestrelServerOptions>(kestrel => kestrel.AddServerHeader = false);
        builder.Services.ConfigureHttpJsonOptions(json => ContractsJson.Configure(json.SerializerOptions));
        builder.AddTelemetry();
        builder.Services.AddPrometheus();
        builder.Services.AddDefaultHealthChecks();
        builder.Services.AddProblems();
        builder.Services.AddDocument();
        builder.Services.AddResilientHttpClients();
        builder.AddRegistration();
        return builder;
    }

    /// <summary>What a process does with requests before tokens are checked, such as removing headers or routing them in its own way, comes as first.</summary>
    public static WebApplication MapDefaultEndpoints(this WebApplication app, Action<WebApplication>? first = null)
    {
        app.UseRequestIds();
        app.UseProblems();
        first?.Invoke(app);
        app.UseRequestDeadline();
        app.UseIdentity();
        app.MapHealth();
        app.MapInfo();
        app.MapDocument();
        return app;
    }
}
