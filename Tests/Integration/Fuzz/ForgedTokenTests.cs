using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using QuizNet.Auth;
using QuizNet.Auth.Keys;

namespace QuizNet.Integration.Fuzz;

public abstract class ForgedTokenTests(ServiceCluster cluster)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_gets_in_with_a_forged_token()
    {
        var good = (await cluster.AdminAsync(Cancel)).Token;
        var key = (ECDsaSecurityKey)cluster.Services<AuthContext>().GetRequiredService<KeyRing>().Signing!;
        (HttpClient Service, string Path)[] doors = [(cluster.Auth[0], "/api/auth/me"), (cluster.Data[0], "/api/data"), (cluster.Data[0], "/api/events/recent"), (cluster.Compute[0], "/api/compute/queue/dead-letters")];

        foreach (var (service, path) in doors)
        {
            foreach (var (name, token) in new ForgedTokens(good, key).All())
            {
                var (status, complaint) = await KnockAsync(service, path, token);
                Assert.True(status == HttpStatusCode.Unauthorized && complaint is null, $"{name} at {path}: {status} {complaint}");
            }

            Assert.Equal(HttpStatusCode.OK, (await KnockAsync(service, path, good)).Status);
        }
    }

    private static async Task<(HttpStatusCode Status, string? Complaint)> KnockAsync(HttpClient service, string path, string token)
    {
        using var request = new FuzzRequest("GET", path, "", null) { Token = token }.ToMessage(service.BaseAddress!);
        using var answer = await service.SendAsync(request, Cancel);
        return (answer.StatusCode, await Verdict.OnAsync(answer, Cancel));
    }
}

[Collection(OnSqlite.Name)]
public sealed class ForgedTokensOnSqliteTests(SqliteCluster cluster) : ForgedTokenTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class ForgedTokensOnPostgresTests(PostgresCluster cluster) : ForgedTokenTests(cluster);
