namespace Aspire.Hosting;

public sealed class DistributedApplicationOptions
{
    public string[]? Args { get; set; }

    public string? AssemblyName { get; set; }

    /// <summary>True in tests: nothing is printed, and no resource API listens.</summary>
    public bool DisableDashboard { get; set; }
}
