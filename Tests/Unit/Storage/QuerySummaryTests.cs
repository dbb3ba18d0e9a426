using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Unit.Storage;

public sealed class QuerySummaryTests
{
    [Theory]
    [InlineData("""SELECT "u"."id", "u"."email" FROM "users" AS "u" WHERE "u"."id" = @p LIMIT 2""", "SELECT users")]
    [InlineData("""SELECT EXISTS (SELECT 1 FROM "inbox" AS "i" WHERE "i"."event_id" = @p)""", "SELECT inbox")]
    [InlineData("""INSERT INTO "outbox" ("data_json") VALUES (@p0) RETURNING "number";""", "INSERT outbox")]
    [InlineData("INSERT INTO counts (day) VALUES (@p0) ON CONFLICT (day) DO UPDATE SET n = 1", "INSERT counts")]
    [InlineData("UPDATE users AS u SET role = @p FROM others", "UPDATE users")]
    [InlineData("\n  DELETE FROM \"inbox\" AS \"i\"", "DELETE inbox")]
    [InlineData("select 1", "SELECT")]
    [InlineData("  ", "query")]
    public void A_command_is_summed_up_by_its_verb_and_its_first_table(string command, string summary) => Assert.Equal(summary, QuerySummary.Of(command));
}
