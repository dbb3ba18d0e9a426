using System.Text.Json;

namespace QuizNet.Unit.Compute;

public sealed class StatisticsTests
{
    // The expected values were computed with Python's fractions and decimal modules.
    [Theory]
    [InlineData("count", "6")]
    [InlineData("sum", "17.75")]
    [InlineData("min", "-3")]
    [InlineData("max", "10.25")]
    [InlineData("mean", "2.958333333333333333333333333333333")]
    [InlineData("median", "2.5")]
    [InlineData("modes", "[2.5]")]
    [InlineData("variance", "15.38368055555555555555555555555556")]
    [InlineData("sampleVariance", "18.46041666666666666666666666666667")]
    [InlineData("standardDeviation", "3.922203533162902492919790342424853")]
    [InlineData("sampleStandardDeviation", "4.296558700479567131997601014106273")]
    [InlineData("percentiles", """{"p50":2.5,"p90":7.125,"p95":8.6875,"p99":9.9375}""")]
    public void A_small_sample_is_described_to_34_digits(string property, string expected)
    {
        var result = Calculation.Run(Calculation.Json("statistics", "1.5,2.5,2.5,4,10.25,-3"));

        Assert.Equal(expected, result.Value.GetProperty(property).GetRawText().Trim('"'));
        Assert.False(result.Exact);
    }

    [Fact]
    public void What_comes_out_even_is_exact()
    {
        var result = Calculation.Run(Calculation.Json("stats", "2,4"));

        Assert.Equal("1", Property(result.Value, "variance"));
        Assert.Equal("1", Property(result.Value, "standardDeviation"));
        Assert.Equal("2", Property(result.Value, "sampleVariance"));
        Assert.False(result.Exact);
        Assert.True(Calculation.Run(Calculation.Json("stats", "3,3,3")).Exact);
    }

    [Fact]
    public void One_value_has_no_sample_variance()
    {
        var result = Calculation.Run(Calculation.Json("statistics", "7"));

        Assert.Equal("null", Property(result.Value, "sampleVariance"));
        Assert.Equal("0", Property(result.Value, "standardDeviation"));
        Assert.Equal("7", result.Value.GetProperty("percentiles").GetProperty("p99").GetRawText());
        Assert.True(result.Exact);
    }

    [Theory]
    [InlineData("1,2,3", "[]")]
    [InlineData("1,2,2,3,3", "[2,3]")]
    [InlineData("5,5,2,2,5", "[5]")]
    [InlineData("1.0,1,2", "[1]")]
    public void Modes_are_all_the_values_that_occur_most_often(string operands, string expected) =>
        Assert.Equal(expected, Property(Calculation.Run(Calculation.Json("statistics", operands)).Value, "modes"));

    [Fact]
    public void A_small_spread_around_a_large_value_is_not_lost()
    {
        var result = Calculation.Run(Calculation.Json("statistics", "1000000000000000.1,1000000000000000.2,1000000000000000.3", ",\"precision\":20"));

        Assert.Equal("0.01", Property(result.Value, "sampleVariance"));
        Assert.Equal("0.1", Property(result.Value, "sampleStandardDeviation"));
        Assert.Equal("1000000000000000.2", Property(result.Value, "mean").Trim('"'));
    }

    [Fact]
    public void The_precision_is_a_choice() =>
        Assert.Equal("1.6666666667", Property(Calculation.Run(Calculation.Json("statistics", "1,2,2", ",\"precision\":11")).Value, "mean"));

    private static string Property(JsonElement element, string name) => element.GetProperty(name).GetRawText();
}
