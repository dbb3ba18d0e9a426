using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Microsoft.EntityFrameworkCore.Sqlite;

/// <summary>
/// Lets the SQLite provider load an older SQLitePCLRaw than the one it was built with. Part of every assembly that
/// references the polyfill, because the handler has to be in place before the provider's first call.
/// </summary>
internal static class OlderBundle
{
    // CA2255 says that libraries should not use module initializers; running before all other code is the point here.
#pragma warning disable CA2255
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Install()
    {
        AssemblyLoadContext.Default.Resolving += static (context, name) =>
            name.Name?.StartsWith("SQLitePCLRaw.", StringComparison.Ordinal) == true && name.Version is not null
                ? context.LoadFromAssemblyName(new AssemblyName(name.Name))
                : null;
    }
}
