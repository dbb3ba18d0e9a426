using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting;

/// <summary>
/// Lets Aspire.Hosting.Testing run an AppHost's own entry point and take over the application that it builds. It flows
/// with the entry point's execution context, so that tests may do this side by side.
/// </summary>
internal sealed class EntryPointInterception(Assembly appHost, string[] args)
{
    private static readonly AsyncLocal<EntryPointInterception?> InContext = new();

    private readonly TaskCompletionSource<DistributedApplicationBuilder> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<DistributedApplication> _built = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static EntryPointInterception? Current => InContext.Value;

    /// <summary>Completes when the entry point has declared all its resources and calls Build.</summary>
    public Task<DistributedApplicationBuilder> Ready => _ready.Task;

    /// <summary>What Run waits for in the entry point: the test starts and stops the application.</summary>
    public Task Finished => _finished.Task;

    public static void RunEntryPoint(EntryPointInterception interception, Action entryPoint)
    {
        InContext.Value = interception;
        try
        {
            entryPoint();
            interception._ready.TrySetException(new InvalidOperationException("The entry point ended without building an application."));
        }
        catch (Exception failure)
        {
            interception._ready.TrySetException(failure);
            interception._built.TrySetException(failure);
        }
    }

    public DistributedApplicationBuilder CreateBuilder(DistributedApplicationOptions options)
    {
        options.Args = [.. options.Args ?? [], .. args];
        options.AssemblyName = appHost.GetName().Name;
        options.DisableDashboard = true;
        var builder = new DistributedApplicationBuilder(options) { Interception = this };
        if (builder.Configuration["DcpPublisher:RandomizePorts"] is null)
        {
            builder.Configuration.AddInMemoryCollection([new("DcpPublisher:RandomizePorts", "true")]);
        }

        return builder;
    }

    /// <summary>Called by Build in the entry point: hands the builder to the test and waits until it wants the application.</summary>
    public DistributedApplication Build(DistributedApplicationBuilder builder)
    {
        _ready.TrySetResult(builder);
        _released.Task.GetAwaiter().GetResult();
        var application = builder.BuildNow();
        _built.TrySetResult(application);
        return application;
    }

    public Task<DistributedApplication> BuildAsync()
    {
        _released.TrySetResult();
        return _built.Task;
    }

    public void Finish()
    {
        _released.TrySetResult();
        _finished.TrySetResult();
    }
}
