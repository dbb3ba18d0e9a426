using Microsoft.Extensions.Configuration;
using QuizNet.Dashboard.Alerts;
using QuizNet.Dashboard.FaultDetection;

namespace QuizNet.Unit.Dashboard.Alerts;

public sealed class AlertsOptionsTests
{
    [Theory]
    [InlineData("ftp://somewhere", "a long enough secret", false)]
    [InlineData("/relative", "a long enough secret", false)]
    [InlineData("https://somewhere/hook", "short", false)]
    [InlineData("https://somewhere/hook", "a long enough secret", true)]
    public void A_webhook_that_cannot_work_is_refused_at_the_start(string url, string secret, bool succeeds)
    {
        var options = new AlertsOptions { Webhooks = { ["x"] = new WebhookOptions { Url = url, Secret = secret } } };

        Assert.Equal(succeeds, new AlertsOptionsValidator().Validate(null, options).Succeeded);
    }

    [Fact]
    public void A_setting_changes_what_it_names_and_leaves_the_rest()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            [new("Times:Rules:slow:For", "00:00:07"), new("Times:Rules:own-cause:Enabled", "false"), new("Webhooks:0:Url", "https://somewhere/hook")]).Build();

        var options = configuration.Get<AlertsOptions>()!;

        Assert.Equal((TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(30)), (options.Times.Of(Causes.Slow).For, options.Times.Of(Causes.Slow).KeepFiring));
        Assert.Equal((false, true), (options.Times.Of("own-cause").Enabled, options.Times.Of(Causes.Unhealthy).Enabled));
        Assert.Equal("https://somewhere/hook", options.Webhooks["0"].Url);
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("localhost", "", false)]
    [InlineData("localhost", "ann@example.com, bob@example.com", true)]
    [InlineData("localhost", "ann@example.com\r\nBcc: all@example.com", false)]
    public void Mail_needs_addresses_that_are_some(string host, string to, bool succeeds)
    {
        var options = new AlertsOptions { Mail = { Host = host, From = "quiznet@example.com", To = to } };

        Assert.Equal(succeeds, new AlertsOptionsValidator().Validate(null, options).Succeeded);
    }
}
