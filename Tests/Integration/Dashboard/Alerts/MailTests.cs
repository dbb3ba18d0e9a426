using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using QuizNet.Support;

namespace QuizNet.Integration.Dashboard.Alerts;

public sealed class MailTests(Servers servers)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_password_is_told_in_secret_to_a_server_that_can_be_trusted()
    {
        using var certificate = Certificate();
        await using var mails = new MailServer(certificate);
        await using var receiver = await WebhookReceiver.StartAsync(Cancel);

        // The only way to make the library trust a certificate that the machine does not.
#pragma warning disable SYSLIB0014
        ServicePointManager.ServerCertificateValidationCallback = (_, shown, _, _) => shown is X509Certificate2 own && own.Thumbprint == certificate.Thumbprint;
        try
        {
            await using var dashboard = await DashboardAsync(mails, receiver);
            dashboard.Finds(AlertingDashboard.Sick("data-1"));
            await Eventually.IsTrueAsync(() => mails.Mails.Count == 1, Cancel);
        }
        finally
        {
            ServicePointManager.ServerCertificateValidationCallback = null;
        }
#pragma warning restore SYSLIB0014

        Assert.Equal([("ann", "a secret", true)], mails.SignIns);
    }

    [Fact]
    public async Task A_server_that_nobody_vouches_for_gets_neither_password_nor_mail()
    {
        using var certificate = Certificate();
        await using var mails = new MailServer(certificate);
        await using var receiver = await WebhookReceiver.StartAsync(Cancel);
        await using var dashboard = await DashboardAsync(mails, receiver);

        dashboard.Finds(AlertingDashboard.Sick("data-1"));
        await DeadAsync(dashboard);

        Assert.Empty(mails.SignIns);
        Assert.Empty(mails.Mails);
    }

    [Fact]
    public async Task A_server_that_can_keep_no_secrets_gets_no_mail_unless_that_is_allowed()
    {
        await using var mails = new MailServer();
        await using var receiver = await WebhookReceiver.StartAsync(Cancel);
        await using (var careful = await DashboardAsync(mails, receiver))
        {
            careful.Finds(AlertingDashboard.Sick("data-1"));
            await DeadAsync(careful);
        }

        var before = mails.SignIns.Count + mails.Mails.Count;
        await using var careless = await DashboardAsync(mails, receiver, KeyValuePair.Create("Alerts:Mail:StartTls", "false"));
        careless.Finds(AlertingDashboard.Sick("data-1"));
        await Eventually.IsTrueAsync(() => mails.Mails.Count == 1, Cancel);

        Assert.Equal(0, before);
        Assert.Equal([("ann", "a secret", false)], mails.SignIns);
    }

    private async Task<AlertingDashboard> DashboardAsync(MailServer mails, WebhookReceiver receiver, params IEnumerable<KeyValuePair<string, string>> more) => new(
        await servers.NewDatabaseAsync(Databases.Sqlite, Cancel),
        receiver.Address,
        [
            new("Alerts:Mail:Host", "localhost"),
            new("Alerts:Mail:Port", $"{mails.Port}"),
            new("Alerts:Mail:User", "ann"),
            new("Alerts:Mail:Password", "a secret"),
            new("Alerts:Mail:From", "quiznet@example.com"),
            new("Alerts:Mail:To", "ann@example.com"),
            new("Alerts:Delivery:Attempts", "1"),
            .. more,
        ]);

    private static Task DeadAsync(AlertingDashboard dashboard) =>
        Eventually.IsTrueAsync(async () => (await dashboard.SendAsync("GET", "/api/alerts/deliveries"))["count"].GetInt32() == 1, Cancel, "the mail is given up");

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
