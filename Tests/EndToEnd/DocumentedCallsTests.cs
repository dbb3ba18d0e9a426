using System.Diagnostics;
using QuizNet.Support;

namespace QuizNet.EndToEnd;

[Collection(OnOneApp.Name)]
public sealed class DocumentedCallsTests(QuizNetApp quiznet)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_curl_lines_of_the_documents_work_one_after_another()
    {
        using var script = Process.Start(new ProcessStartInfo("bash", [SourceFile.Beside("curl-lines.sh"), quiznet.Gateway.BaseAddress!.GetLeftPart(UriPartial.Authority)])
        {
            RedirectStandardOutput = true,
        })!;
        var output = await script.StandardOutput.ReadToEndAsync(Cancel);
        await script.WaitForExitAsync(Cancel);

        Assert.True(script.ExitCode == 0, output);
        Assert.EndsWith("answers are as documented\n", output, StringComparison.Ordinal);
    }
}
