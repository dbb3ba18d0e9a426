using System.Globalization;
using System.Numerics;

namespace QuizNet.Unit.Compute;

public sealed class ArithmeticTests
{
    [Theory]
    [InlineData("add", "1,2,3,4,5", "15")]
    [InlineData("add", "0.1,0.2", "0.3")]
    [InlineData("add", "7", "7")]
    [InlineData("add", "1e20,-1e20,1e-20", "0.00000000000000000001")]
    [InlineData("add", "-0.0,0", "0")]
    [InlineData("add", "1.50,1.50", "3")]
    [InlineData("add", "\"99999999999999999999\",1", "100000000000000000000")]
    [InlineData("subtract", "10,1,2.5", "6.5")]
    [InlineData("subtract", "0.3,0.1", "0.2")]
    [InlineData("subtract", "1,1e-30", "0.999999999999999999999999999999")]
    [InlineData("multiply", "2,3,4", "24")]
    [InlineData("multiply", "1.1,1.1", "1.21")]
    [InlineData("multiply", "-0.5,4", "-2")]
    [InlineData("multiply", "12345678901234567890,98765432109876543210", "1219326311370217952237463801111263526900")]
    [InlineData("multiply", "1e-400,1e400", "1")]
    [InlineData("divide", "100,5,2", "10")]
    [InlineData("divide", "0.3,0.1", "3")]
    [InlineData("divide", "1,8", "0.125")]
    [InlineData("divide", "-7,2", "-3.5")]
    [InlineData("divide", "0,5", "0")]
    public void Results_are_exact(string operation, string operands, string expected)
    {
        var result = Calculation.Run(Calculation.Json(operation, operands));

        Assert.Equal(expected, result.Value.GetRawText().Trim('"'));
        Assert.True(result.Exact);
        Assert.Null(result.Note);
    }

    [Theory]
    [InlineData("1,3", 50, "0.33333333333333333333333333333333333333333333333333")]
    [InlineData("2,3", 50, "0.66666666666666666666666666666666666666666666666667")]
    [InlineData("22,7", 50, "3.1428571428571428571428571428571428571428571428571")]
    [InlineData("1,7", 34, "0.1428571428571428571428571428571429")]
    [InlineData("1e-30,3", 34, "0.0000000000000000000000000000003333333333333333333333333333333333")]
    [InlineData("-2,3", 3, "-0.667")]
    [InlineData("9995,10000", 3, "1")]
    [InlineData("25,1000", 1, "0.02")]
    [InlineData("35,1000", 1, "0.04")]
    [InlineData("1e40,7", 34, "1428571428571428571428571428571428571429")]
    public void Quotients_are_rounded_to_the_precision_and_keep_all_digits_before_the_point(string operands, int precision, string expected)
    {
        var result = Calculation.Run(Calculation.Json("divide", operands, $",\"precision\":{precision}"));

        Assert.Equal(expected, result.Value.GetRawText().Trim('"'));
        Assert.False(result.Exact);
        Assert.Contains($"{precision} significant digits", result.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_precision_a_quotient_has_34_digits() => Assert.Equal("0." + new string('3', 34), Calculation.Digits("divide", "1,3"));

    [Fact]
    public void A_product_divided_by_one_factor_is_the_other()
    {
        var random = new Random(11);
        foreach (var digits in Enumerable.Range(1, 60))
        {
            var (a, b) = (RandomNumber(random, digits), RandomNumber(random, 61 - digits));
            var product = Calculation.Digits("multiply", $"{a},{b}");

            Assert.Equal(a, BigInteger.Parse(Calculation.Digits("divide", $"\"{product}\",{b}"), CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void What_was_added_can_be_subtracted_again()
    {
        var random = new Random(12);
        foreach (var count in Enumerable.Range(1, 40))
        {
            var summands = Enumerable.Range(0, count).Select(index => $"{RandomNumber(random, 25)}e-{index}").ToArray();
            var sum = Calculation.Digits("add", string.Join(",", summands));

            Assert.Equal("0", Calculation.Digits("subtract", $"\"{sum}\",{string.Join(",", summands)}"));
        }
    }

    [Theory]
    [InlineData("1,0", "operands[1]")]
    [InlineData("1,2,0.000", "operands[2]")]
    [InlineData("0,\"0e5\"", "operands[1]")]
    public void Nothing_is_divided_by_zero(string operands, string field) => Assert.Equal(field, Calculation.Error(Calculation.Json("divide", operands)).Field);

    private static BigInteger RandomNumber(Random random, int digits) =>
        BigInteger.Parse("1" + string.Concat(Enumerable.Range(1, digits).Select(_ => random.Next(10))), CultureInfo.InvariantCulture);
}
