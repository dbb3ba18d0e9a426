using QuizNet.Contracts;
using QuizNet.Dashboard.Alerts;
using QuizNet.Dashboard.Alerts.Deliveries;
using QuizNet.Dashboard.Alerts.Incidents;
using QuizNet.Dashboard.FaultDetection;

namespace QuizNet.Unit.Dashboard.Alerts;

public sealed class DeliveryTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly DeliveryOptions Options = new() { Attempts = 3, FirstPause = TimeSpan.FromSeconds(2), LongestPause = TimeSpan.FromSeconds(60) };

    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(2, 1, 4)]
    [InlineData(5, 1, 32)]
    [InlineData(6, 1, 60)]
    [InlineData(6, 0, 30)]
    [InlineData(500, 1, 60)]
    public void The_pause_doubles_up_to_a_limit_and_half_of_it_is_chance(int failures, double chance, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), DeliveryRules.Pause(failures, chance, Options));

    [Fact]
    public void It_is_tried_again_until_it_is_dead()
    {
        var first = DeliveryRules.After(Test("1", "i"), "no", Now, 1, Options);
        var second = DeliveryRules.After(first, "no", Now, 1, Options);
        var third = DeliveryRules.After(second, "no\r\nreally", Now, 1, Options);

        Assert.Equal((DeliveryState.Waiting, Now.AddSeconds(2)), (first.State, first.NextAt));
        Assert.Equal((DeliveryState.Waiting, Now.AddSeconds(4)), (second.State, second.NextAt));
        Assert.Equal((DeliveryState.Dead, 3, "no  really"), (third.State, third.Attempts, third.Error));
    }

    [Fact]
    public void One_that_arrives_has_no_error_any_more()
    {
        var arrived = DeliveryRules.After(DeliveryRules.After(Test("1", "i"), "no", Now, 1, Options), null, Now, 1, Options);

        Assert.Equal((DeliveryState.Delivered, null, Now), (arrived.State, arrived.Error, arrived.FinishedAt));
    }

    [Fact]
    public void The_end_of_an_incident_never_overtakes_its_beginning()
    {
        var box = new DeliveryBox();
        box.Add([Test("1", "incident") with { NextAt = Now.AddSeconds(60) }, Test("2", "incident"), Test("3", "another"), Test("4", "incident", "elsewhere")], saved: true);

        Assert.Equal("3", box.Due("hook", Now)!.Id);
        Assert.Equal("4", box.Due("elsewhere", Now)!.Id);
        box.Record(box.Due("hook", Now)! with { State = DeliveryState.Delivered });
        Assert.Null(box.Due("hook", Now));
        Assert.Equal("1", box.Due("hook", Now.AddSeconds(60))!.Id);
    }

    [Fact]
    public void What_is_stored_already_is_not_stored_again_unless_it_has_changed()
    {
        var box = new DeliveryBox();
        box.Add([Test("1", "i"), Test("2", "j")], saved: false);
        var unsaved = box.Unsaved;
        box.Record(box.Due("hook", Now)! with { State = DeliveryState.Delivered });

        box.Saved(unsaved);

        Assert.Equal(("1", DeliveryState.Delivered), (Assert.Single(box.Unsaved).Id, box.Unsaved[0].State));
    }

    [Fact]
    public void What_has_been_sent_and_not_been_noted_yet_is_not_taken_back_from_the_database()
    {
        var box = new DeliveryBox();
        box.Add([Test("1", "i")], saved: true);
        box.Record(box.Due("hook", Now)! with { State = DeliveryState.Delivered });

        box.Merge([Test("1", "i"), Test("2", "i")]);

        Assert.Equal("2", box.Due("hook", Now)!.Id);
    }

    [Fact]
    public void There_is_a_limit_to_what_waits()
    {
        var box = new DeliveryBox();
        box.Add(Enumerable.Range(0, DeliveryBox.Most + 5).Select(number => Test($"{number:00000}", $"i{number}")), saved: true);

        Assert.Equal(5, box.Unsaved.Count);
        Assert.All(box.Unsaved, delivery => Assert.Equal(DeliveryState.Dead, delivery.State));
    }

    [Fact]
    public void The_signature_is_what_a_receiver_computes() =>
        // printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac 'a long enough secret'
        Assert.Equal("sha256=657c0e1eb1a223d72f692292a773f408f062433209a2225da71d6e88d82cd141", Webhook.Sign("a long enough secret", "1700000000", """{"a":1}"""));

    [Fact]
    public void Nothing_that_a_service_says_gets_into_the_head_of_a_mail()
    {
        var book = new AlertBook(new AlertTimes { GroupWait = TimeSpan.Zero });
        var step = book.Observe([new Finding("data\r\nBcc: all@example.com", "x\nSubject: y", Causes.Unhealthy, AlertSeverity.Critical, "It says\r\n.\r\nQUIT", Now)], Now);
        var delivery = Delivery.Of(step.Notices[0], "mail", Now);

        using var mail = new Mail(new MailOptions { Host = "localhost", From = "quiznet@example.com", To = "a@example.com, b@example.com" }).Compose(delivery);

        Assert.Equal("[QuizNet] Critical: x Subject: y unhealthy", mail.Subject);
        Assert.Equal(2, mail.To.Count);
        Assert.Empty(mail.Bcc);
        Assert.StartsWith("It says  .  QUIT", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_detector_that_stands_still_is_a_finding_beside_what_it_found_last()
    {
        var found = new[] { BookDriver.Find("auth", Causes.Unhealthy) };

        Assert.Same(found, DetectorWatch.Complete(found, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30), Now));
        Assert.Equal([Causes.Unhealthy, DetectorWatch.Cause], DetectorWatch.Complete(found, TimeSpan.FromSeconds(31), TimeSpan.FromSeconds(30), Now).Select(finding => finding.Cause));
    }

    private static Delivery Test(string id, string incident, string target = "hook") =>
        new() { Id = id, IncidentId = incident, Kind = NoticeKind.Began, Target = target, Body = "{}", CreatedAt = Now, NextAt = Now };
}
