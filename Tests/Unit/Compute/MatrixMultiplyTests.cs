using System.Globalization;
using System.Numerics;
using QuizNet.Compute.Operations;

namespace QuizNet.Unit.Compute;

public sealed class MatrixMultiplyTests
{
    [Theory]
    [InlineData("[[1,2],[3,4]]", "[[5,6],[7,8]]", "[[19,22],[43,50]]")]
    [InlineData("[[2]]", "[[-3]]", "[[-6]]")]
    [InlineData("[[1,2,3]]", "[[4],[5],[6]]", "[[32]]")]
    [InlineData("[[4],[5]]", "[[1,2,3]]", "[[4,8,12],[5,10,15]]")]
    [InlineData("[[0.1,0.2]]", "[[0.1],[0.2]]", "[[0.05]]")]
    [InlineData("[[0,0]]", "[[1],[2]]", "[[0]]")]
    [InlineData("[[12345678901234567890]]", "[[-98765432109876543210]]", "[[\"-1219326311370217952237463801111263526900\"]]")]
    [InlineData("[[\"1e-10\",1e10]]", "[[1e10],[1e-10]]", "[[2]]")]
    public void Products_are_exact_with_fields_and_with_operands(string a, string b, string expected)
    {
        Assert.Equal(expected, Calculation.Raw($$"""{"operation":"matrix-multiply","a":{{a}},"b":{{b}}}"""));
        Assert.Equal(expected, Calculation.Raw(Calculation.Json("matrix-multiply", $"{a},{b}")));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(35)]
    public void Long_entries_give_what_the_definition_gives(int digits)
    {
        const int Size = 9;
        var random = new Random(digits);
        var (a, b) = (Entries(random, Size, digits), Entries(random, Size, digits));

        var product = new IntegerMatrix(Size, Size, a).Multiply(new(Size, Size, b), new PercentProgress(null, Size), TestContext.Current.CancellationToken);

        Assert.All(
            from row in Enumerable.Range(0, Size) from column in Enumerable.Range(0, Size) select (row, column),
            cell => Assert.Equal(Enumerable.Range(0, Size).Aggregate(BigInteger.Zero, (sum, k) => sum + a[cell.row * Size + k] * b[k * Size + cell.column]), product[cell.row, cell.column]));
    }

    [Theory]
    [InlineData("""{"operation":"matrix-multiply","a":[[1,2]],"b":[[1,2]]}""", "b")]
    [InlineData("""{"operation":"matrix-multiply","a":[[1,2],[3]],"b":[[1],[2]]}""", "a[1]")]
    [InlineData("""{"operation":"matrix-multiply","a":[[1],[2,3]],"b":[[1]]}""", "a[1]")]
    [InlineData("""{"operation":"matrix-multiply","a":[],"b":[[1]]}""", "a")]
    [InlineData("""{"operation":"matrix-multiply","a":[[]],"b":[[1]]}""", "a[0]")]
    [InlineData("""{"operation":"matrix-multiply","a":[[1]]}""", "b")]
    [InlineData("""{"operation":"matrix-multiply","a":[1,2],"b":[[1]]}""", "a[0]")]
    [InlineData("""{"operation":"matrix-multiply","a":[[1,[2]]],"b":[[1]]}""", "a[0][1]")]
    [InlineData("""{"operation":"matrix-multiply","a":[[1,null]],"b":[[1]]}""", "a[0][1]")]
    [InlineData("""{"operation":"matrix-multiply","a":[[1]],"b":[["x"]]}""", "b[0][0]")]
    [InlineData("""{"operation":"matrix-multiply"}""", "operands")]
    [InlineData("""{"operation":"matrix-multiply","operands":[[[1]]]}""", "operands")]
    [InlineData("""{"operation":"matrix-multiply","operands":[[[1]],[[1],[2]]]}""", "operands[1]")]
    [InlineData("""{"operation":"matrix-multiply","operands":[[[1]],{"a":1}]}""", "operands[1]")]
    public void Shapes_that_do_not_fit_are_refused(string json, string field) => Assert.Equal(field, Calculation.Error(json).Field);

    private static BigInteger[] Entries(Random random, int size, int digits) =>
        [.. Enumerable.Range(0, size * size).Select(_ => (random.Next(2) * 2 - 1) * BigInteger.Parse(string.Concat(Enumerable.Range(0, digits).Select(_ => random.Next(10))), CultureInfo.InvariantCulture))];
}
