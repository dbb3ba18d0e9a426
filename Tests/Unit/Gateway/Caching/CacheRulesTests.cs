using Microsoft.AspNetCore.Http;
using QuizNet.Gateway.Caching;

namespace QuizNet.Unit.Gateway.Caching;

public sealed class CacheRulesTests
{
    [Theory]
    [InlineData(200, null, false, null, 0)]
    [InlineData(200, "public, max-age=60", false, null, 60)]
    [InlineData(200, "public, max-age=60, s-maxage=10", false, null, 10)]
    [InlineData(200, "max-age=60", false, null, 0)]
    [InlineData(200, "public, no-cache, max-age=60", false, null, 0)]
    [InlineData(200, "public, max-age=60", false, "Accept-Encoding", 60)]
    [InlineData(200, "nonsense==", false, null, 0)]
    [InlineData(200, "private, max-age=60", false, null, null)]
    [InlineData(200, "no-store", false, null, null)]
    [InlineData(200, null, true, null, null)]
    [InlineData(200, null, false, "Cookie", null)]
    [InlineData(404, "public, max-age=60", false, null, null)]
    [InlineData(500, null, false, null, null)]
    public void Fresh_is_what_the_service_says_and_the_rest_is_for_emergencies_or_not_kept(int status, string? control, bool setsCookie, string? vary, int? seconds) =>
        Assert.Equal(seconds, (int?)CacheRules.Freshness(status, control, setsCookie, vary)?.TotalSeconds);

    [Theory]
    [InlineData("GET", null, true)]
    [InlineData("POST", null, false)]
    [InlineData("GET", "Authorization", false)]
    [InlineData("GET", "Cookie", false)]
    [InlineData("GET", "If-None-Match", false)]
    [InlineData("GET", "Cache-Control", false)]
    [InlineData("GET", "Range", false)]
    [InlineData("GET", "Accept-Language", true)]
    public void Copies_are_for_those_who_ask_for_nothing_special(string method, string? header, bool expected)
    {
        var request = new DefaultHttpContext().Request;
        request.Method = method;
        if (header is not null)
        {
            request.Headers[header] = "something";
        }

        Assert.Equal(expected, CacheRules.IsForAll(request));
    }
}
