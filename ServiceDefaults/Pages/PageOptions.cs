namespace QuizNet.ServiceDefaults.Pages;

/// <summary>Configuration section Page.</summary>
internal sealed class PageOptions
{
    /// <summary>Where the pages are. The build puts them beside whoever serves them.</summary>
    public string Folder { get; set; } = Path.Combine(AppContext.BaseDirectory, "wwwroot");
}
