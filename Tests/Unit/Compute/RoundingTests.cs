using System.Numerics;
using QuizNet.Compute.Operations.Numbers;

namespace QuizNet.Unit.Compute;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(2, 1, 30, "1.41421356237309504880168872421", false)]
    [InlineData(1, 4, 10, "0.5", true)]
    [InlineData(0, 9, 10, "0", true)]
    [InlineData(1, 3, 10, "0.5773502692", false)]
    [InlineData(10000000000, 1, 3, "100000", true)]
    [InlineData(999999, 1, 3, "1000", false)]
    public void Square_roots_are_rounded_once(long numerator, long denominator, int precision, string expected, bool exact)
    {
        var root = Rounding.SquareRoot(numerator, denominator, precision);

        Assert.Equal(expected, root.Value.ToString());
        Assert.Equal(exact, root.Exact);
    }

    [Fact]
    public void An_integer_root_is_the_greatest_whose_square_fits()
    {
        foreach (var bits in Enumerable.Range(1, 300))
        {
            var value = (BigInteger.One << bits) - bits;
            var root = Rounding.IntegerRoot(BigInteger.Max(value, 1));

            Assert.True(root * root <= BigInteger.Max(value, 1) && (root + 1) * (root + 1) > value);
        }
    }

    [Theory]
    [InlineData(5, 2, 1, "2")]
    [InlineData(7, 2, 1, "4")]
    [InlineData(-5, 2, 1, "-2")]
    [InlineData(5, -2, 1, "-2")]
    [InlineData(999, 1000, 2, "1")]
    [InlineData(1, 1000000, 2, "0.000001")]
    [InlineData(123456, 1, 2, "123456")]
    public void Ties_go_to_the_even_digit(long numerator, long denominator, int precision, string expected) =>
        Assert.Equal(expected, Rounding.Quotient(numerator, denominator, precision).Value.ToString());
}
