using Aspire.Hosting.Orchestrator;
using QuizNet.Support;

namespace QuizNet.Integration.Polyfills;

/// <summary>Disposing of the guardian ends its input, as the death of the AppHost does.</summary>
public sealed class GuardianTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sleep 1000")]
    [InlineData("trap '' TERM; sleep 1000 & while true; do wait; done")]
    [InlineData("sleep 1000 & trap 'exit 0' TERM; wait")]
    public async Task Nothing_that_it_watches_outlives_it(string script)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Reads /proc to see what is left.");
        var mark = $"QUIZNET_TEST_RUN={Guid.NewGuid():N}";
        using var child = ChildProcess.Start(
            new ProcessSpec("/bin/sh", ["-c", $"{script}"], "/") { Environment = new Dictionary<string, string> { [mark.Split('=')[0]] = mark.Split('=')[1] } },
            (_, _) => { }, TimeProvider.System);
        var guardian = new Guardian();
        guardian.Watch(child);
        await Eventually.IsTrueAsync(() => MarkedProcesses.With(mark).Count > 0, Cancel);

        guardian.Dispose();

        await Eventually.IsTrueAsync(() => MarkedProcesses.With(mark).Count == 0, Cancel);
    }

    [Fact]
    public async Task Each_is_asked_with_the_signal_that_it_wants()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs a POSIX shell.");
        var heard = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        const string script = "trap 'echo INT; exit' INT; trap 'echo TERM; exit' TERM; echo ready; while true; do sleep 0.1; done";
        using var child = ChildProcess.Start(new ProcessSpec("/bin/sh", ["-c", script], "/") { StopSignal = StopSignal.Interrupt }, Hear, TimeProvider.System);
        var guardian = new Guardian();
        guardian.Watch(child);
        await ready.Task.WaitAsync(Cancel);

        guardian.Dispose();

        await Eventually.IsTrueAsync(() => heard.Task.IsCompleted, Cancel);
        Assert.Equal("INT", await heard.Task);

        void Hear(string line, bool isError) => _ = line == "ready" ? ready.TrySetResult() : heard.TrySetResult(line);
    }

    [Fact]
    public async Task Who_is_forgotten_is_left_alone()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs a POSIX shell.");
        using var watched = ChildProcess.Start(new ProcessSpec("/bin/sleep", ["1000"], "/"), (_, _) => { }, TimeProvider.System);
        using var forgotten = ChildProcess.Start(new ProcessSpec("/bin/sleep", ["1000"], "/"), (_, _) => { }, TimeProvider.System);
        var guardian = new Guardian();
        guardian.Watch(forgotten);
        guardian.Watch(watched);
        guardian.Forget(forgotten);

        guardian.Dispose();

        await watched.Exited.WaitAsync(Cancel);
        Assert.False(forgotten.Exited.IsCompleted);
        forgotten.Kill();
    }
}
