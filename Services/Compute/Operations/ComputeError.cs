namespace QuizNet.Compute.Operations;

/// <summary>What is wrong with a request, as a sentence about one field.</summary>
/// <param name="Field">Where it is: "operands[3]", "precision".</param>
/// <param name="Message">What to change.</param>
/// <param name="Limit">The setting in <see cref="ComputeLimits"/> that is exceeded; null where the request is wrong whatever the limits are.</param>
internal sealed record ComputeError(string Field, string Message, string? Limit = null)
{
    public static ComputeError Over(string limit, long most, string field, string what) => new(field, $"{what} {most:N0} at most (limit {limit}).", limit);
}
