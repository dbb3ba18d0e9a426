using QuizNet.Load.Processes;

namespace QuizNet.Unit.Load;

public sealed class HeldLocksTests
{
    [Theory]
    [InlineData("1: POSIX  ADVISORY  WRITE 4711 08:01:9044 120 120", true)]
    [InlineData("1: POSIX  ADVISORY  READ 4711 08:01:9044 123 123", false)]
    [InlineData("1: POSIX  ADVISORY  WRITE 4712 08:01:9044 120 120", false)]
    [InlineData("1: -> POSIX  ADVISORY  WRITE 4711 08:01:9044 120 120", false)]
    [InlineData("2: FLOCK  ADVISORY  WRITE 4711 08:01:9044 0 EOF", false)]
    [InlineData("", false)]
    public void A_writer_holds_the_lock_of_writers(string line, bool writing) => Assert.Equal(writing, HeldLocks.IsWriting(line, 4711));
}
