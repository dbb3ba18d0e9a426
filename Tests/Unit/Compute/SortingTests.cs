using System.Globalization;

namespace QuizNet.Unit.Compute;

public sealed class SortingTests
{
    [Theory]
    [InlineData("3,1,2", "", "[1,2,3]")]
    [InlineData("", "", "[]")]
    [InlineData("3,1,2", ",\"order\":\"descending\"", "[3,2,1]")]
    [InlineData("3,1,2", ",\"order\":\"DESC\"", "[3,2,1]")]
    [InlineData("10,9.99,-1,-10,1e1,0.5e-3", "", "[-10,-1,0.5e-3,9.99,10,1e1]")]
    [InlineData("10,1e1,9", ",\"order\":\"desc\"", "[10,1e1,9]")]
    [InlineData("1e999999999,\"5\"", "", null)]
    [InlineData("1e9999,-1e9999,1e-9999,0", "", "[-1e9999,0,1e-9999,1e9999]")]
    [InlineData("\"pear\",\"Fig\",\"apple\"", "", "[\"Fig\",\"apple\",\"pear\"]")]
    [InlineData("\"10\",\"9\"", "", "[\"10\",\"9\"]")]
    [InlineData("\"10\",\"9\"", ",\"as\":\"numbers\"", "[\"9\",\"10\"]")]
    [InlineData("\"10\",9", "", "[9,\"10\"]")]
    public void Values_come_in_order_and_as_they_were_written(string operands, string more, string? expected) =>
        Assert.Equal(expected, Calculation.Run(Calculation.Json("sort", operands, more)) is { Error: null } result ? result.Value.GetRawText() : null);

    [Theory]
    [InlineData("1,\"a\"", "", "operands[1]")]
    [InlineData("1,2", ",\"as\":\"text\"", "operands[0]")]
    [InlineData("\"a\",\"\\ud800\"", "", "operands[1]")]
    [InlineData("1,null", "", "operands[1]")]
    [InlineData("1,2", ",\"order\":\"up\"", "order")]
    [InlineData("1,2", ",\"order\":1", "order")]
    [InlineData("1,2", ",\"as\":null", "as")]
    public void What_has_no_order_is_refused(string operands, string more, string field) => Assert.Equal(field, Calculation.Error(Calculation.Json("sort", operands, more)).Field);

    [Fact]
    public void A_sorted_list_is_an_ordered_permutation()
    {
        var random = new Random(3);
        var operands = Enumerable.Range(0, 2_000).Select(_ => Math.Round(random.NextDouble() * 100 - 50, 1).ToString(CultureInfo.InvariantCulture)).ToArray();

        var sorted = Calculation.Run(Calculation.Json("sort", string.Join(",", operands))).Value.EnumerateArray().Select(element => element.GetRawText()).ToArray();

        Assert.Equal(operands.Order(StringComparer.Ordinal), sorted.Order(StringComparer.Ordinal));
        Assert.Equal(sorted.Select(text => decimal.Parse(text, CultureInfo.InvariantCulture)).Order(), sorted.Select(text => decimal.Parse(text, CultureInfo.InvariantCulture)));
    }
}
