using Microsoft.Extensions.Options;
using QuizNet.Dashboard.Alerts.Deliveries;
using QuizNet.Dashboard.Alerts.Incidents;

namespace QuizNet.Dashboard.Alerts;

/// <summary>Configuration section Alerts. Without receivers alerts are on the page only.</summary>
internal sealed class AlertsOptions
{
    public AlertTimes Times { get; set; } = new();

    /// <summary>By a name of one's choice: Alerts:Webhooks:0:Url, Alerts:Webhooks:chat:Url.</summary>
    public Dictionary<string, WebhookOptions> Webhooks { get; } = [];

    public MailOptions Mail { get; set; } = new();

    public HeartbeatOptions Heartbeat { get; set; } = new();

    public DeliveryOptions Delivery { get; set; } = new();

    /// <summary>For how long one can look back.</summary>
    public TimeSpan History { get; set; } = TimeSpan.FromDays(90);

    /// <summary>If the detector has not looked for this long, that is an alert by itself.</summary>
    public TimeSpan DetectorPatience { get; set; } = TimeSpan.FromSeconds(30);
}

internal sealed class WebhookOptions
{
    public string Url { get; set; } = "";

    /// <summary>Known to the receiver, too, who can then tell that a message is ours.</summary>
    public string Secret { get; set; } = "";
}

internal sealed class MailOptions
{
    /// <summary>Without it there are no mails.</summary>
    public string Host { get; set; } = "";

    public int Port { get; set; } = 587;

    /// <summary>A server that cannot do it gets no mail then.</summary>
    public bool StartTls { get; set; } = true;

    public string? User { get; set; }

    public string? Password { get; set; }

    public string From { get; set; } = "";

    /// <summary>Separated by commas.</summary>
    public string To { get; set; } = "";
}

/// <summary>Somebody outside who notices when we are silent: the dead man's switch.</summary>
internal sealed class HeartbeatOptions
{
    public string? Url { get; set; }

    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(1);
}

/// <summary>Mistakes that would otherwise show only when there is an alert to deliver.</summary>
internal sealed class AlertsOptionsValidator : IValidateOptions<AlertsOptions>
{
    private const int ShortestSecret = 16;

    public ValidateOptionsResult Validate(string? name, AlertsOptions options)
    {
        string[] mistakes =
        [
            .. options.Webhooks.Where(hook => !IsWeb(hook.Value.Url)).Select(hook => $"Alerts:Webhooks:{hook.Key}:Url must be an absolute http or https address."),
            .. options.Webhooks.Where(hook => hook.Value.Secret.Length < ShortestSecret).Select(hook => $"Alerts:Webhooks:{hook.Key}:Secret must have at least {ShortestSecret} characters."),
            .. options.Heartbeat.Url is { } url && !IsWeb(url) ? ["Alerts:Heartbeat:Url must be an absolute http or https address."] : Array.Empty<string>(),
            .. options.Heartbeat.Interval < TimeSpan.FromMilliseconds(100) ? ["Alerts:Heartbeat:Interval must be at least 0.1 s."] : Array.Empty<string>(),
            .. options.Mail.Host.Length > 0 && !Mail.AreAddresses(options.Mail) ? ["Alerts:Mail:From must be an e-mail address, and Alerts:Mail:To one or several separated by commas."] : Array.Empty<string>(),
            .. options.Delivery.Attempts < 1 ? ["Alerts:Delivery:Attempts must be at least 1."] : Array.Empty<string>(),
            .. Spans(options).Where(span => span.Value < TimeSpan.Zero || span.Value > TimeSpan.FromDays(3_650)).Select(span => $"Alerts:{span.Key} must not be negative, nor more than ten years."),
        ];
        return mistakes.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private static bool IsWeb(string address) => Uri.TryCreate(address, UriKind.Absolute, out var parsed) && (parsed.Scheme == Uri.UriSchemeHttp || parsed.Scheme == Uri.UriSchemeHttps);

    private static IEnumerable<KeyValuePair<string, TimeSpan>> Spans(AlertsOptions options) =>
    [
        new("Times:GroupWait", options.Times.GroupWait),
        new("Times:Repeat", options.Times.Repeat),
        new("Times:Settling", options.Times.Settling),
        .. options.Times.Rules.Select(rule => KeyValuePair.Create($"Times:Rules:{rule.Key}:For", rule.Value.For)),
        .. options.Times.Rules.Select(rule => KeyValuePair.Create($"Times:Rules:{rule.Key}:KeepFiring", rule.Value.KeepFiring)),
        new("History", options.History),
        new("DetectorPatience", options.DetectorPatience),
        new("Delivery:FirstPause", options.Delivery.FirstPause),
        new("Delivery:LongestPause", options.Delivery.LongestPause),
        new("Delivery:Patience", options.Delivery.Patience),
    ];
}
