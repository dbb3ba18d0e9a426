using System.ComponentModel.DataAnnotations;

namespace QuizNet.Dashboard.Access;

/// <summary>Configuration section Access.</summary>
internal sealed class AccessOptions
{
    /// <summary>Of the link that the AppHost prints in Development. Good for one session.</summary>
    public string? Code { get; set; }

    /// <summary>Of a session that began with the link.</summary>
    public TimeSpan LinkSession { get; set; } = TimeSpan.FromHours(12);

    /// <summary>While Auth is away, who was signed in stays so for this long: that is when one needs this page most.</summary>
    public TimeSpan Grace { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Where the keys of the cookies are, for dashboards on several machines. Otherwise each account of a machine has its own.</summary>
    public string? KeyDirectory { get; set; }

    /// <summary>Of one address, in a minute.</summary>
    [Range(1, 1_000)]
    public int SignInsPerMinute { get; set; } = 10;
}
