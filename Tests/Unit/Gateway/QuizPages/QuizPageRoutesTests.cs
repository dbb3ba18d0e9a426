using System.Text.RegularExpressions;
using QuizNet.Gateway.QuizPages;
using QuizNet.Support;

namespace QuizNet.Unit.Gateway.QuizPages;

public sealed partial class QuizPageRoutesTests
{
    [Fact]
    public void The_gateway_answers_the_addresses_that_the_app_has()
    {
        var source = File.ReadAllText(SourceFile.Beside("../../../../Web/src/app/routes.ts"));

        var routes = Route().Matches(source).Select(match => Parameter().Replace(match.Groups[1].Value, "{$1}")).Where(route => route != "/");

        Assert.Equal(QuizPageRoutes.All.Order(), routes.Order());
    }

    [GeneratedRegex(@"^  \w+: '(/[^']*)',", RegexOptions.Multiline)]
    private static partial Regex Route();

    [GeneratedRegex(":([a-z]+)")]
    private static partial Regex Parameter();
}
