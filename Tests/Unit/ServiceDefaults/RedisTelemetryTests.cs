using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Unit.ServiceDefaults;

public sealed class RedisTelemetryTests
{
    [Theory]
    [InlineData("database => database.HashGetAsync(Positions, Field(group, partition))", "HashGet")]
    [InlineData("database => Task.WhenAll(Logs.Select(log => database.SortedSetRangeByRankAsync(log, 0, count - 1)))", "SortedSetRangeByRank")]
    [InlineData("EventScripts.Publish", "EventScripts.Publish")]
    [InlineData("", "")]
    public void A_question_is_named_by_its_operation_or_its_script(string wording, string operation) => Assert.Equal(operation, RedisTelemetry.Operation(wording));
}
