using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace QuizNet.ServiceDefaults.Pages;

public static class PageServices
{
    /// <summary>The files that the build of Web has made.</summary>
    public static void AddPageFiles(this IServiceCollection services)
    {
        services.AddOptions<PageOptions>().BindConfiguration("Page");
        services.AddSingleton(provider => PageFiles.InFolder(provider.GetRequiredService<IOptions<PageOptions>>().Value.Folder));
    }
}
