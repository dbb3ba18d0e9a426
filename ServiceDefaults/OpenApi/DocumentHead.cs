using System.Reflection;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.OpenApi;
using QuizNet.ServiceDefaults.Instance;

namespace QuizNet.ServiceDefaults.OpenApi;

/// <summary>Which service this is. The sentence about it is the Description of its project file.</summary>
internal static class DocumentHead
{
    public static void Apply(OpenApiDocument document, OpenApiDocumentTransformerContext context)
    {
        var identity = context.ApplicationServices.GetRequiredService<ServiceIdentity>();
        var service = Assembly.Load(context.ApplicationServices.GetRequiredService<IHostEnvironment>().ApplicationName);
        document.Info = new OpenApiInfo
        {
            Title = $"QuizNet {identity.Type}",
            Version = identity.Version,
            Description = service.GetCustomAttribute<AssemblyDescriptionAttribute>()?.Description,
        };

        // Relative to where the document has been read: through the gateway, it is the gateway that is asked.
        document.Servers = [new OpenApiServer { Url = "/" }];
    }
}
