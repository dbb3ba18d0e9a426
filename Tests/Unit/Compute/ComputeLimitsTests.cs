using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using QuizNet.Compute.Operations;

namespace QuizNet.Unit.Compute;

public sealed class ComputeLimitsTests
{
    private static readonly ComputeLimits Small = new()
    {
        Operands = 5,
        OperandDigits = 100,
        TotalDigits = 150,
        ResultDigits = 120,
        InputBytes = 1_000,
        Factorial = 10,
        Fibonacci = 20,
        PrimeBits = 64,
        MatrixSize = 2,
        MatrixDigits = 10,
    };

    [Theory]
    [InlineData("add", "1,2,3,4,5", null)]
    [InlineData("add", "1,2,3,4,5,6", "Operands")]
    [InlineData("sort", "\"a\",\"b\",\"c\",\"d\",\"e\",\"f\"", "Operands")]
    [InlineData("add", "1e99", null)]
    [InlineData("add", "1e100", "OperandDigits")]
    [InlineData("add", "1e-101", "OperandDigits")]
    [InlineData("add", "1e99,1e49", null)]
    [InlineData("add", "1e99,1e50", "TotalDigits")]
    [InlineData("statistics", "1e50,1e-40", "TotalDigits")]
    [InlineData("statistics", "1e50,1e20", null)]
    [InlineData("multiply", "1e60,1e61", "ResultDigits")]
    [InlineData("multiply", "1e-60,1e-61", "ResultDigits")]
    [InlineData("multiply", "1e50,1e60", null)]
    [InlineData("divide", "1,1e60,1e61", "ResultDigits")]
    [InlineData("power", "10,119", null)]
    [InlineData("power", "10,121", "ResultDigits")]
    [InlineData("power", "0.1,121", "ResultDigits")]
    [InlineData("power", "2,1e90", "ResultDigits")]
    [InlineData("factorial", "10", null)]
    [InlineData("factorial", "11", "Factorial")]
    [InlineData("factorial", "1e90", "Factorial")]
    [InlineData("fibonacci", "20", null)]
    [InlineData("fibonacci", "21", "Fibonacci")]
    [InlineData("prime", "18446744073709551615", null)]
    [InlineData("prime", "18446744073709551616", "PrimeBits")]
    [InlineData("matrix-multiply", "[[1,2]],[[1],[2]]", null)]
    [InlineData("matrix-multiply", "[[1,2,3]],[[1],[2],[3]]", "MatrixSize")]
    [InlineData("matrix-multiply", "[[1],[2],[3]],[[1]]", "MatrixSize")]
    [InlineData("matrix-multiply", "[[1e9,0.1]],[[1],[2]]", "MatrixDigits")]
    [InlineData("matrix-multiply", "[[1e90]],[[1e90]]", "MatrixDigits")]
    public void What_is_too_much_is_refused_with_the_name_of_the_limit(string operation, string operands, string? limit)
    {
        var result = Calculation.Run(Calculation.Json(operation, operands), Small);

        Assert.Equal(limit, result.Error?.Limit);
        Assert.Equal(limit is null, result.Succeeded);
        Assert.Contains(limit is null ? "" : $"(limit {limit})", result.Error?.Message ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_that_is_too_long_is_not_even_looked_at()
    {
        Assert.Equal("InputBytes", Calculation.Error(Calculation.Json("sort", $"\"{new string('a', 1_000)}\""), Small).Limit);
        Assert.Equal("InputBytes", Calculation.Error(Calculation.Json("add", "1", $",\"note\":\"{new string('a', 1_000)}\""), Small).Limit);
    }

    [Fact]
    public void Jobs_may_take_more_than_requests()
    {
        Assert.Equal("Factorial", Calculation.Error(Calculation.Json("factorial", "20001")).Limit);
        Assert.True(Calculation.Run(Calculation.Json("factorial", "20001"), ComputeLimits.ForJobs).Succeeded);
    }

    [Fact]
    public void Settings_change_one_limit_and_leave_the_others()
    {
        var options = Bind(new() { ["Compute:Jobs:Samples"] = "5000", ["Compute:Direct:Factorial"] = "7" });

        Assert.Equal(ComputeLimits.ForJobs with { Samples = 5_000 }, options.Jobs);
        Assert.Equal(new ComputeLimits { Factorial = 7 }, options.Direct);
    }

    [Fact]
    public void Settings_out_of_range_stop_the_start() =>
        Assert.Throws<OptionsValidationException>(() => Bind(new() { ["Compute:Direct:MatrixDigits"] = "1000" }));

    private static ComputeOptions Bind(Dictionary<string, string?> settings)
    {
        var services = new ServiceCollection().AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        services.AddOptions<ComputeOptions>().BindConfiguration("Compute").ValidateDataAnnotations();
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<ComputeOptions>>().Value;
    }
}
