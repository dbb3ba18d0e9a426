using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using QuizNet.ServiceDefaults.Jobs;

namespace QuizNet.Unit.Jobs;

public sealed class JobQueueOptionsTests
{
    [Fact]
    public void The_defaults_are_valid_for_any_type() => Assert.Equal("compute", Options(options => options.Types.Add(new JobTypeOptions("sum"))).Name);

    [Fact]
    public void Settings_come_from_configuration_before_code()
    {
        var options = Options(
            options => options.MaxAttempts = 7,
            new() { ["Jobs:compute:Lease"] = "00:00:02", ["Jobs:compute:MaxAttempts"] = "3", ["Jobs:compute:Types:0:Name"] = "sum", ["Jobs:compute:Types:0:MaxRunning"] = "2" });

        Assert.Equal((TimeSpan.FromSeconds(2), 7), (options.Lease, options.MaxAttempts));
        Assert.Equal(("sum", 2), (options.Types.Single().Name, options.Types.Single().MaxRunning));
    }

    [Theory]
    [InlineData("Jobs:compute:Types:0:Name", "two words")]
    [InlineData("Jobs:compute:Types:0:MaxRunning", "0")]
    [InlineData("Jobs:compute:Types:1:Name", "sum")]
    [InlineData("Jobs:compute:MaxAttempts", "0")]
    [InlineData("Jobs:compute:Lease", "00:00:00.1")]
    [InlineData("Jobs:compute:SweepInterval", "00:00:10")]
    [InlineData("Jobs:compute:BackoffCap", "00:00:00.5")]
    public void Settings_that_cannot_work_are_refused(string key, string value)
    {
        var settings = new Dictionary<string, string?> { ["Jobs:compute:Types:0:Name"] = "sum" };
        settings[key] = value;

        Assert.Throws<OptionsValidationException>(() => Options(null, settings));
    }

    [Fact]
    public void A_queue_without_types_is_refused() => Assert.Throws<OptionsValidationException>(() => Options(null));

    private static JobQueueOptions Options(Action<JobQueueOptions>? configure, Dictionary<string, string?>? settings = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        builder.AddJobQueue("compute", configure);
        using var host = builder.Build();
        return host.Services.GetRequiredService<IOptionsMonitor<JobQueueOptions>>().Get("compute");
    }
}
