using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>The rules that attributes cannot state.</summary>
internal sealed class JobQueueOptionsValidator : IValidateOptions<JobQueueOptions>
{
    public ValidateOptionsResult Validate(string? name, JobQueueOptions options)
    {
        var failures = Check(options).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures.Select(failure => $"Job queue {options.Name}: {failure}"));
    }

    private static IEnumerable<string> Check(JobQueueOptions options)
    {
        foreach (var type in options.Types)
        {
            var problems = new List<ValidationResult>();
            Validator.TryValidateObject(type, new ValidationContext(type), problems, validateAllProperties: true);
            foreach (var problem in problems)
            {
                yield return $"type '{type.Name}': {problem.ErrorMessage}";
            }
        }

        if (options.Types.DistinctBy(type => type.Name).Count() < options.Types.Count)
        {
            yield return "a type is named twice.";
        }

        if (options.BackoffCap < options.BackoffBase)
        {
            yield return "BackoffCap is less than BackoffBase.";
        }

        // A lease is renewed each third of it; a sweep must not be much coarser than that.
        if (options.SweepInterval > options.Lease)
        {
            yield return "SweepInterval is longer than Lease.";
        }
    }
}
