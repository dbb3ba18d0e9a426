using QuizNet.Dashboard.Access;

namespace QuizNet.Unit.Dashboard.Access;

public sealed class AccessRulesTests
{
    [Theory]
    [InlineData("GET", "/api/status", true, true)]
    [InlineData("GET", "/api/status/auth", true, true)]
    [InlineData("POST", "/api/check", true, true)]
    [InlineData("GET", "/api/status", false, false)]
    [InlineData("POST", "/api/check", false, false)]
    [InlineData("POST", "/api/status", true, false)]
    [InlineData("GET", "/api/statuses", true, false)]
    [InlineData("GET", "/api/alerts", true, false)]
    [InlineData("GET", "/API/Alerts", true, false)]
    [InlineData("GET", "/api", false, false)]
    [InlineData("GET", "/", false, true)]
    [InlineData("GET", "/health", false, true)]
    [InlineData("POST", "/v1/traces", false, true)]
    [InlineData("GET", "/apis", false, true)]
    public void What_is_under_api_needs_an_operator(string method, string path, bool isDevelopment, bool isOpen) => Assert.Equal(isOpen, AccessRules.IsOpen(method, path, isDevelopment));

    [Theory]
    [InlineData("same-origin", null, true)]
    [InlineData("none", null, true)]
    [InlineData("same-site", null, false)]
    [InlineData("cross-site", "http://localhost:3004", false)]
    [InlineData("same-origin", "http://elsewhere", true)]
    [InlineData(null, "http://localhost:3004", true)]
    [InlineData(null, "HTTP://LOCALHOST:3004", true)]
    [InlineData(null, "http://localhost:3000", false)]
    [InlineData(null, "http://localhost", false)]
    [InlineData(null, "null", false)]
    [InlineData(null, null, null)]
    [InlineData("", "", null)]
    public void Browsers_tell_whose_page_it_is(string? fetchSite, string? origin, bool? isSame) => Assert.Equal(isSame, AccessRules.IsSameOrigin(fetchSite, origin, "localhost:3004"));
}
