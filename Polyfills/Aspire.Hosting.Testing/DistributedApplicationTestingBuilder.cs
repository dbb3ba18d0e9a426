using System.Reflection;

namespace Aspire.Hosting.Testing;

public static class DistributedApplicationTestingBuilder
{
    public static Task<IDistributedApplicationTestingBuilder> CreateAsync<TEntryPoint>(CancellationToken cancellationToken = default)
        where TEntryPoint : class =>
        CreateAsync<TEntryPoint>([], cancellationToken);

    /// <summary>Runs the entry point of the AppHost that the type belongs to, as far as its call of Build.</summary>
    public static async Task<IDistributedApplicationTestingBuilder> CreateAsync<TEntryPoint>(string[] args, CancellationToken cancellationToken = default)
        where TEntryPoint : class
    {
        var appHost = typeof(TEntryPoint).Assembly;
        var interception = new EntryPointInterception(appHost, args);
        var thread = new Thread(() => EntryPointInterception.RunEntryPoint(interception, () => Invoke(appHost, args))) { IsBackground = true, Name = "AppHost entry point" };
        thread.Start();
        return new TestingBuilder(interception, await interception.Ready.WaitAsync(cancellationToken));
    }

    private static void Invoke(Assembly appHost, string[] args)
    {
        var entryPoint = appHost.EntryPoint ?? throw new InvalidOperationException($"{appHost.GetName().Name} has no entry point.");
        entryPoint.Invoke(null, BindingFlags.DoNotWrapExceptions, null, entryPoint.GetParameters().Length == 0 ? [] : [args], null);
    }
}
