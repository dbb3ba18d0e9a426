using System.Globalization;
using System.Numerics;
using QuizNet.Compute.Operations.Numbers;

namespace QuizNet.Unit.Compute;

public sealed class DecimalTextTests
{
    [Theory]
    [InlineData("0", "0", 1)]
    [InlineData("-0.00e5", "0", 1)]
    [InlineData("0e99999999999999999999", "0", 1)]
    [InlineData("12.50", "12.5", 3)]
    [InlineData("-1e3", "-1000", 4)]
    [InlineData("1E+2", "100", 3)]
    [InlineData("100e-2", "1", 1)]
    [InlineData("0.001", "0.001", 3)]
    [InlineData("123.456e1", "1234.56", 6)]
    [InlineData("123.456e-5", "0.00123456", 8)]
    public void Numbers_are_read_as_JSON_writes_them(string text, string plain, int digits)
    {
        Assert.True(DecimalText.TryParse(text, out var number));

        Assert.Equal(plain, number.ToBigDecimal().ToString());
        Assert.Equal(digits, number.WrittenDigits);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1\n")]
    [InlineData("+1")]
    [InlineData("--1")]
    [InlineData("01")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1e1.5")]
    [InlineData("0x10")]
    [InlineData("1_000")]
    [InlineData("1,000")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-")]
    [InlineData("\u0661\u0662")]
    [InlineData("\uff11")]
    [InlineData("\u22121")]
    public void Anything_else_is_no_number(string text) => Assert.False(DecimalText.TryParse(text, out _));

    [Theory]
    [InlineData("1e999999999")]
    [InlineData("1e99999999999999999999999999")]
    [InlineData("1e-99999999999999999999999999")]
    [InlineData("-123e2147483648")]
    public void Huge_exponents_are_counted_not_computed(string text)
    {
        Assert.True(DecimalText.TryParse(text, out var number));

        Assert.InRange(number.WrittenDigits, 999_999_990, int.MaxValue);
    }

    [Fact]
    public void Order_is_by_value()
    {
        string[] ascending = ["-1e99", "-10", "-9.5", "-0.1", "-0.01", "0", "1e-5", "0.1", "0.11", "1", "1.01", "9", "10", "1e99"];
        var numbers = ascending.Select(text => DecimalText.TryParse(text, out var number) ? number : default).ToArray();

        Assert.Equal(numbers, numbers.Reverse().Order());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(5000)]
    public void Long_numbers_are_written_as_the_framework_writes_them(int digits)
    {
        var power = BigInteger.Pow(10, digits);

        Assert.All([power, power - 1, power + 1, power * 7 / 9, power << 1], value => Assert.Equal(value.ToString(CultureInfo.InvariantCulture), DigitText.Write(value)));
    }
}
