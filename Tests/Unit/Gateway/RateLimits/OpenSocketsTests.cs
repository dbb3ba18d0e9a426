using QuizNet.Gateway.RateLimits;

namespace QuizNet.Unit.Gateway.RateLimits;

public sealed class OpenSocketsTests
{
    [Fact]
    public void Whoever_closes_one_may_open_another()
    {
        var sockets = new OpenSockets();
        var (ada, bob) = (CallerKey.Of("ada"), CallerKey.Of("bob"));

        bool[] opened = [sockets.TryOpen(ada, 2), sockets.TryOpen(ada, 2), sockets.TryOpen(ada, 2), sockets.TryOpen(bob, 2)];
        sockets.Close(ada);

        Assert.Equal([true, true, false, true], opened);
        Assert.True(sockets.TryOpen(ada, 2));
        Assert.False(sockets.TryOpen(ada, 2));
    }
}
