using System.Net;

namespace QuizNet.Integration.Compute;

[Collection(OnSqlite.Name)]
public sealed class DirectTests(SqliteCluster cluster)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"operation":"add","operands":[1,2,3,4,5]}""", "15")]
    [InlineData("""{"operation":"add","operands":[0.1,0.2]}""", "0.3")]
    [InlineData("""{"operation":"isPrime","operands":[97]}""", "true")]
    [InlineData("""{"operation":"factorial","operands":[25]}""", "\"15511210043330985984000000\"")]
    [InlineData("""{"operation":"matrixMultiply","a":[[1,2],[3,4]],"b":[[5,6],[7,8]]}""", "[[19,22],[43,50]]")]
    public async Task It_computes_and_says_who_did_it(string request, string result)
    {
        var answer = await cluster.Compute[0].SendAsync("POST", "/api/compute/direct", request, cancellationToken: Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(result, answer["result"].GetRawText());
        Assert.StartsWith("compute-service-", answer["service"].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"operation":"divide","operands":[1,0]}""", "zero")]
    [InlineData("""{"operation":"conquer","operands":[1]}""", "one of add")]
    [InlineData("""{"operation":"factorial","operands":[20001]}""", "/api/compute/jobs takes more")]
    [InlineData("{}", "one of add")]
    public async Task A_mistake_is_told_by_field(string request, string word)
    {
        var answer = await cluster.Compute[1].SendAsync("POST", "/api/compute/direct", request, cancellationToken: Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(word, answer.Body.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_operations_are_listed_with_examples_that_work()
    {
        var list = await cluster.Compute[0].SendAsync("GET", "/api/compute/operations", cancellationToken: Cancel);

        Assert.True(list["count"].GetInt32() >= 13);
        foreach (var operation in list["operations"].EnumerateArray())
        {
            var answer = await cluster.Compute[1].SendAsync("POST", "/api/compute/direct", operation.GetProperty("example").GetRawText(), cancellationToken: Cancel);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
        }
    }
}
