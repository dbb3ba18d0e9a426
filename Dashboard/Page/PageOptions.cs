namespace QuizNet.Dashboard.Page;

/// <summary>Configuration section Page.</summary>
internal sealed class PageOptions
{
    /// <summary>Where the page is. The build puts it beside the dashboard.</summary>
    public string Folder { get; set; } = Path.Combine(AppContext.BaseDirectory, "wwwroot");
}
