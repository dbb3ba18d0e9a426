using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Unit.ServiceDefaults;

public sealed class OperationNamesTests
{
    [Theory]
    [InlineData("GET", "/info", "getInfo")]
    [InlineData("POST", "api/auth/signup", "postAuthSignup")]
    [InlineData("GET", "/.well-known/jwks.json", "getWellKnownJwksJson")]
    [InlineData("PUT", "/api/auth/users/{id}/role", "putAuthUsersByIdRole")]
    [InlineData("POST", "/api/data/{name}/compare-and-set", "postDataByNameCompareAndSet")]
    public void A_name_says_the_method_and_the_path(string method, string path, string name) => Assert.Equal(name, OperationNames.Of(method, path));
}
