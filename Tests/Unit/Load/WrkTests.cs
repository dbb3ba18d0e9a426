using QuizNet.Load.Peers;

namespace QuizNet.Unit.Load;

public sealed class WrkTests
{
    private const string Output = """
        Running 4s test @ http://127.0.0.1:17190/api/data/any
          1 threads and 64 connections
          Thread Stats   Avg      Stdev     Max   +/- Stdev
            Latency     3.38ms    2.86ms  44.57ms   90.61%
            Req/Sec    20.73k     2.51k   24.89k    67.50%
          82643 requests in 4.01s, 25.14MB read
        Requests/sec:  20594.32
        Transfer/sec:      6.26MB
        """;

    [Fact]
    public void Totals_are_read()
    {
        var result = Wrk.Parse(Output);

        Assert.Equal(new LoadResult(82_643, 0, TimeSpan.FromSeconds(4.01)), result);
    }

    [Fact]
    public void What_went_wrong_is_added_up_and_not_counted_as_work()
    {
        var result = Wrk.Parse($"{Output}\n  Socket errors: connect 0, read 5, write 1, timeout 2\n  Non-2xx or 3xx responses: 70");

        Assert.Equal((82_573, 78), (result!.Good, result.Failed));
    }

    [Theory]
    [InlineData("unable to connect to 127.0.0.1:1 Connection refused")]
    [InlineData("")]
    public void What_is_no_report_is_not_read_as_one(string output) => Assert.Null(Wrk.Parse(output));
}
