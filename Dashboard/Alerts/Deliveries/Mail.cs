using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Text;
using QuizNet.Contracts;

namespace QuizNet.Dashboard.Alerts.Deliveries;

/// <summary>E-mail by SMTP. What services say of themselves is only text here: it has been cleaned of line breaks, and the mail is encoded.</summary>
internal sealed class Mail(MailOptions options) : IAlertTarget
{
    public string Name => "mail";

    public static bool AreAddresses(MailOptions options)
    {
        try
        {
            using var message = new MailMessage(options.From, options.To);
            return message.To.Count > 0;
        }
        catch (Exception mistake) when (mistake is FormatException or ArgumentException)
        {
            return false;
        }
    }

    public async Task<string?> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        using var message = Compose(delivery);
        using var client = new SmtpClient(options.Host, options.Port) { EnableSsl = options.StartTls };
        if (options.User is { Length: > 0 } user)
        {
            client.Credentials = new NetworkCredential(user, options.Password);
        }

        try
        {
            await client.SendMailAsync(message, cancellationToken);
            return null;
        }
        catch (SmtpException failure)
        {
            return $"The mail server did not take it: {(failure.InnerException ?? failure).Message}";
        }
    }

    public MailMessage Compose(Delivery delivery)
    {
        var notification = delivery.Read();
        return new MailMessage(options.From, options.To)
        {
            Subject = MailText.Subject(notification),
            Body = MailText.Body(notification),
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,

            // By which a receiver, or its server, knows a repetition.
            Headers = { ["Message-ID"] = $"<{delivery.Id}@quiznet.invalid>", ["Auto-Submitted"] = "auto-generated" },
        };
    }
}

internal static class MailText
{
    public static string Subject(AlertNotification notification)
    {
        var alert = notification.Alert;
        var what = notification.Kind switch
        {
            NoticeKind.Ended => "Over",
            NoticeKind.Reminder => "Still",
            NoticeKind.Worse => "Worse",
            NoticeKind.Test => "Test",
            _ => alert.Severity.ToString(),
        };
        return $"[QuizNet] {what}: {alert.Instance ?? alert.Subject} {alert.Cause}";
    }

    public static string Body(AlertNotification notification)
    {
        var alert = notification.Alert;
        var text = new StringBuilder()
            .AppendLine(alert.Summary)
            .AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"Subject: {alert.Subject}{(alert.Instance is null ? "" : $", instance {alert.Instance}")}")
            .AppendLine(CultureInfo.InvariantCulture, $"Cause: {alert.Cause}, {alert.Severity}")
            .AppendLine(CultureInfo.InvariantCulture, $"Began: {alert.Began:u}");
        if (alert.Ended is { } ended)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"Ended: {ended:u}, after {TimeSpan.FromSeconds(Math.Round(notification.DurationSeconds ?? 0)):c}");
        }

        if (alert.Hidden > 0)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"Others that are probably its consequences: {alert.Hidden}");
        }

        return text.AppendLine(CultureInfo.InvariantCulture, $"Alert: {alert.Id}").ToString();
    }
}
