using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace QuizNet.Unit.Compute;

public sealed class IntegerSequenceTests
{
    [Theory]
    [InlineData("factorial", "0", "1")]
    [InlineData("factorial", "1", "1")]
    [InlineData("factorial", "5", "120")]
    [InlineData("factorial", "17", "355687428096000")]
    [InlineData("factorial", "18", "\"6402373705728000\"")]
    [InlineData("factorial", "100", "\"93326215443944152681699238856266700490715968264381621468592963895217599993229915608941463976156518286253697920827223758251185210916864000000000000000000000000\"")]
    [InlineData("fibonacci", "0", "0")]
    [InlineData("fibonacci", "1", "1")]
    [InlineData("fibonacci", "2", "1")]
    [InlineData("fibonacci", "10", "55")]
    [InlineData("fibonacci", "\"1e1\"", "55")]
    [InlineData("fibonacci", "1000", "\"43466557686937456435688527675040625802564660517371780402481729089536555417949051890403879840079255169295922593080322634775209689623239873322471161642996440906533187938298969649928516003704476137795166849228875\"")]
    [InlineData("power", "2,10", "1024")]
    [InlineData("power", "0,0", "1")]
    [InlineData("power", "0,5", "0")]
    [InlineData("power", "-2,3", "-8")]
    [InlineData("power", "-1,1e9999", "1")]
    [InlineData("power", "-1,\"12345678901234567890123\"", "-1")]
    [InlineData("power", "1.1,2", "1.21")]
    [InlineData("power", "0.5,3", "0.125")]
    [InlineData("power", "2,1000", "\"10715086071862673209484250490600018105614048117055336074437503883703510511249361224931983788156958581275946729175531468251871452856923140435984577574698574803934567774824230985421074605062371141877954182153046474983581941267398767559165543946077062914571196477686542167660429831652624386837205668069376\"")]
    public void Small_and_famous_values_are_right(string operation, string operands, string expected) => Assert.Equal(expected, Calculation.Raw(Calculation.Json(operation, operands)));

    // SHA-256 of the digits, computed with Python's integers.
    [Theory]
    [InlineData("factorial", "20000", "eaae0cdb4ba46ca603da90766b63f69dd6cbd25340725ce15ba373d99aea5cf6")]
    [InlineData("fibonacci", "200000", "062e98f54e513c96c50856c3d14bbfc00580d76773befb547531eccb71a08d35")]
    [InlineData("power", "3,200000", "4b7d11617e2f152f2533c5d2dfbc97903c6e1a81f2b6ce0acaabe7e669bf8283")]
    public void The_largest_values_are_right_to_the_last_digit(string operation, string operands, string digest) =>
        Assert.Equal(digest, Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Calculation.Digits(operation, operands)))));

    [Fact]
    public void Each_Fibonacci_number_is_the_sum_of_the_two_before()
    {
        var numbers = Enumerable.Range(0, 300).Select(index => Number("fibonacci", $"{index}")).ToArray();

        Assert.All(Enumerable.Range(2, 298), index => Assert.Equal(numbers[index - 1] + numbers[index - 2], numbers[index]));
    }

    [Fact]
    public void Each_factorial_is_the_one_before_times_n() =>
        Assert.All(Enumerable.Range(1, 120), index => Assert.Equal(Number("factorial", $"{index - 1}") * index, Number("factorial", $"{index}")));

    [Theory]
    [InlineData("factorial", "-1", "operands[0]")]
    [InlineData("factorial", "2.5", "operands[0]")]
    [InlineData("factorial", "1,2", "operands")]
    [InlineData("fibonacci", "-1", "operands[0]")]
    [InlineData("fibonacci", "1e-1", "operands[0]")]
    [InlineData("fibonacci", "", "operands")]
    [InlineData("power", "2,-1", "operands[1]")]
    [InlineData("power", "2,0.5", "operands[1]")]
    [InlineData("power", "2", "operands")]
    [InlineData("power", "2,3,4", "operands")]
    public void What_is_not_defined_is_refused(string operation, string operands, string field)
    {
        var error = Calculation.Error(Calculation.Json(operation, operands));

        Assert.Equal(field, error.Field);
        Assert.Null(error.Limit);
    }

    private static BigInteger Number(string operation, string operands) => BigInteger.Parse(Calculation.Digits(operation, operands), CultureInfo.InvariantCulture);
}
