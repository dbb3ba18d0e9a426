using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Unit.Storage;

public sealed class StorageAddressTests
{
    [Theory]
    [InlineData("Data Source=/data/quiznet.sqlite", false, "/data")]
    [InlineData("data source=/data/a b/quiznet.sqlite;Cache=Private", false, "/data/a b")]
    [InlineData("Host=localhost;Database=quiznet;Username=u;Password=p", true, null)]
    [InlineData("Server=localhost;Database=quiznet", true, null)]
    public void A_connection_string_with_a_host_is_postgresql(string text, bool isPostgres, string? folder)
    {
        var address = StorageAddress.Parse(text);

        Assert.Equal((isPostgres, folder), (address.IsPostgres, address.Folder));
    }

    // Not a theory: attributes cannot hold half of a pair.
    [Fact]
    public void Text_without_nul_and_halves_of_pairs_can_be_stored()
    {
        Assert.All(["", "plain", "\ud83d\ude00", "a\ud83d\ude00b"], text => Assert.True(text.IsStorable()));
        Assert.All(["\ud83d", "\ude00\ud83d", "a\ud83d", "a\0b"], text => Assert.False(text.IsStorable()));
    }
}
