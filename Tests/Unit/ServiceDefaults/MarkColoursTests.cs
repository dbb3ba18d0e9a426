using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using QuizNet.ServiceDefaults;

namespace QuizNet.Unit.ServiceDefaults;

public sealed class MarkColoursTests
{
    [Theory]
    [InlineData(LogLevel.Critical, null, "\e[31m")]
    [InlineData(LogLevel.Error, "LogRecovered", "\e[31m")]
    [InlineData(LogLevel.Warning, null, "\e[33m")]
    [InlineData(LogLevel.Information, "LogReplicaBack", "\e[32m")]
    [InlineData(LogLevel.Information, "LogOther", "\e[34m")]
    [InlineData(LogLevel.Information, null, "\e[34m")]
    public void The_colour_says_how_good_the_news_is(LogLevel level, string? name, string colour) => Assert.Equal(colour, MarkColours.Of(level, name));

    // Tests write into a file or a pipe.
    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Configuration_decides_where_it_says_something(string setting, bool coloured) => Assert.Equal(
        coloured, MarkColours.AreWanted(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Logging:Console:Colors", (string?)setting)]).Build()));
}
