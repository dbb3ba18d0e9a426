using System.Numerics;
using QuizNet.Compute.Operations;

namespace QuizNet.Unit.Compute;

public sealed class PrimeTests
{
    [Theory]
    [InlineData("-7", false)]
    [InlineData("0", false)]
    [InlineData("1", false)]
    [InlineData("2", true)]
    [InlineData("41", true)]
    [InlineData("1681", false)]
    [InlineData("1e3", false)]
    [InlineData("1763", false)]
    [InlineData("2147483647", true)]
    [InlineData("18446744073709551557", true)]
    [InlineData("\"3317044064679887385961813\"", true)]
    // The least strong pseudoprime to the first 13 primes: the first number that needs the other test.
    [InlineData("3317044064679887385961981", false)]
    [InlineData("3317044064679887385962123", true)]
    [InlineData("1000000000000000000000000000057", true)]
    // The product of two primes, and the square of one.
    [InlineData("1000000000000000000000000000000000000013190000000000000000000000000000000000013189", false)]
    [InlineData("100000000000000000000000000000000000002420000000000000000000000000000000000014641", false)]
    public void Primes_are_told_from_others(string operand, bool prime) => Assert.Equal(prime ? "true" : "false", Calculation.Raw(Calculation.Json("prime", operand)));

    [Theory]
    [InlineData("561")]
    [InlineData("1729")]
    [InlineData("321197185")]
    [InlineData("9746347772161")]
    [InlineData("7156857700403137441")]
    [InlineData("87674969936234821377601")]
    public void Carmichael_numbers_are_not_prime(string operand) => Assert.Equal("false", Calculation.Digits("prime", operand));

    [Theory]
    [InlineData(127, true)]
    [InlineData(128, false)]
    [InlineData(521, true)]
    [InlineData(523, false)]
    [InlineData(1279, true)]
    [InlineData(2203, true)]
    [InlineData(2207, false)]
    public void Mersenne_primes_are_known(int exponent, bool prime) =>
        Assert.Equal(prime, Primality.IsPrime(BigInteger.Pow(2, exponent) - 1, TestContext.Current.CancellationToken));

    [Fact]
    public void All_numbers_below_20000_are_as_the_sieve_has_them()
    {
        var composite = new bool[20_000];
        for (var number = 2; number < composite.Length; number++)
        {
            for (var multiple = 2 * number; multiple < composite.Length; multiple += number)
            {
                composite[multiple] = true;
            }
        }

        Assert.All(Enumerable.Range(2, composite.Length - 2), number => Assert.Equal(!composite[number], Primality.IsPrime(number, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void Each_half_of_the_test_has_the_pseudoprimes_of_the_literature_and_none_in_common()
    {
        var composites = Enumerable.Range(0, 16_000).Select(index => 9 + 2 * index).Where(number => !Primality.IsPrime(number, TestContext.Current.CancellationToken)).ToArray();

        // OEIS A001262 and A217719.
        Assert.Equal([2047, 3277, 4033, 4681, 8321, 15841, 29341], composites.Where(number => Primality.IsStrongProbablePrime(number, 2, TestContext.Current.CancellationToken)));
        Assert.Equal([989, 3239, 5777, 10877, 27971, 29681, 30739, 31631], composites.Where(number => LucasTest.IsProbablePrime(number, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void Beyond_the_proven_range_only_composites_are_certain()
    {
        Assert.True(Calculation.Run(Calculation.Json("prime", "3317044064679887385961813")).Exact);
        Assert.True(Calculation.Run(Calculation.Json("prime", "3317044064679887385961981")).Exact);
        Assert.Contains("Baillie-PSW", Calculation.Run(Calculation.Json("prime", "3317044064679887385962123")).Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("prime", "2.5", "operands[0]")]
    [InlineData("prime", "2,3", "operands")]
    [InlineData("gcd", "4,0.5", "operands[1]")]
    [InlineData("gcd", "", "operands")]
    public void Only_whole_numbers_have_divisors(string operation, string operands, string field) => Assert.Equal(field, Calculation.Error(Calculation.Json(operation, operands)).Field);

    [Theory]
    [InlineData("84,-36,120", "12")]
    [InlineData("0,0", "0")]
    [InlineData("0,-5", "5")]
    [InlineData("17", "17")]
    [InlineData("6.0,4", "2")]
    [InlineData(
        "202241079718618818384087562016407409601528290956292214991818380149706079674695398378665797286634527951981788948070400,259972854803078881333160576276400818868160484241065178652417811498328792922710874101866636235282066097120588706147492992550994705926043602889631334400",
        "79738101364509846267134152262835134204343473961039222210949368672851641999609036800")]
    public void The_greatest_common_divisor_is_found(string operands, string expected) => Assert.Equal(expected, Calculation.Digits("gcd", operands));
}
