using System.Security.Cryptography;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A random value of letters and digits, made once per start.</summary>
public sealed class GenerateParameterDefault : ParameterDefault
{
    private const string Alphabet = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz0123456789";

    public int MinLength { get; set; }

    /// <summary>Only false is supported: such values end up in URLs and connection strings.</summary>
    public bool Special { get; set; } = true;

    public override string GetDefaultValue() => Special
        ? throw new NotSupportedException("Set Special = false: the polyfill makes letters and digits only.")
        : RandomNumberGenerator.GetString(Alphabet, Math.Max(MinLength, 22));
}
