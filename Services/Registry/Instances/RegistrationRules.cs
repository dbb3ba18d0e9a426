using System.Text.RegularExpressions;
using QuizNet.Contracts;

namespace QuizNet.Registry.Instances;

/// <summary>What a registration must look like.</summary>
internal static partial class RegistrationRules
{
    private const int MostMetadata = 16;
    private const int LongestMetadataKey = 64;
    private const int LongestMetadataValue = 256;

    /// <summary>Field -> what is wrong with it. Empty when all is well.</summary>
    public static Dictionary<string, string[]> Check(RegisterRequest request, RegistryOptions options)
    {
        var errors = new Dictionary<string, string[]>();
        Require("serviceId", IsId(request.ServiceId) ? null : IdAdvice);
        Require("name", request.Name is null || IsId(request.Name) ? null : IdAdvice);
        Require("serviceType", options.ServiceTypes.Contains(request.ServiceType) ? null : $"It must be one of {string.Join(", ", options.ServiceTypes)}.");
        Require("url", AddressRules.Check(request.Url, options.AllowedHosts));
        Require("metadata", CheckMetadata(request.Metadata));
        return errors;

        void Require(string field, string? error)
        {
            if (error is not null)
            {
                errors[field] = [error];
            }
        }
    }

    public static bool IsId(string? id) => id is not null && IdPattern().IsMatch(id);

    public const string IdAdvice = "It must be 1 to 128 letters, digits, dots, dashes or underscores, and start with a letter or digit.";

    private static string? CheckMetadata(IReadOnlyDictionary<string, string>? metadata) =>
        metadata is null ? null
        : metadata.Count > MostMetadata ? $"It may have {MostMetadata} entries at most."
        : metadata.Any(entry => entry.Key.Length > LongestMetadataKey || entry.Value is null || entry.Value.Length > LongestMetadataValue)
            ? $"Keys may have {LongestMetadataKey} characters and values {LongestMetadataValue} at most; null is no value."
            : null;

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}\z")]
    private static partial Regex IdPattern();
}
