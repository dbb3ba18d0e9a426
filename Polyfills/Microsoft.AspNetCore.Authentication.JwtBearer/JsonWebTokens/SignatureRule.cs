using Microsoft.IdentityModel.Tokens;

namespace Microsoft.IdentityModel.JsonWebTokens;

/// <summary>Which keys are tried, in the order of the real handler: the resolver's, else the one that the kid names, else all.</summary>
internal static class SignatureRule
{
    public static SecurityKey Verify(JsonWebToken token, TokenValidationParameters parameters)
    {
        if (!token.IsSigned)
        {
            throw new SecurityTokenInvalidSignatureException("Unable to validate the signature: the token has none.");
        }

        if (token.HasCriticalHeader)
        {
            // RFC 7515, 4.1.11: what is critical and not understood makes the token invalid. Nothing is understood here.
            throw new SecurityTokenInvalidSignatureException("The token has critical header parameters.");
        }

        var data = token.Parts.SignedBytes();
        var keys = Candidates(token, parameters);
        Exception? failure = null;
        foreach (var key in keys)
        {
            try
            {
                if (IsSignedWith(key, token, data, parameters))
                {
                    return key;
                }
            }
            catch (Exception exception)
            {
                // A key that cannot be used must not hide one that can.
                failure ??= exception;
            }
        }

        throw Refusal(token, parameters, keys, failure);
    }

    private static List<SecurityKey> Candidates(JsonWebToken token, TokenValidationParameters parameters)
    {
        var keys = parameters.IssuerSigningKeyResolver is { } resolve
            ? [.. resolve(token.EncodedToken, token, token.Kid, parameters) ?? []]
            : All(parameters).Where(key => IsNamedBy(token, key)).Take(1).ToList();

        // A resolver may hand out null keys too.
        keys.RemoveAll(key => key is null);
        return keys.Count == 0 && parameters.TryAllIssuerSigningKeys ? [.. All(parameters)] : keys;
    }

    private static bool IsSignedWith(SecurityKey key, JsonWebToken token, byte[] data, TokenValidationParameters parameters)
    {
        if (!Signatures.Supports(key, token.Alg))
        {
            return false;
        }

        if (parameters.ValidAlgorithms?.ToArray() is { Length: > 0 } valid && !valid.Contains(token.Alg, StringComparer.Ordinal))
        {
            throw new SecurityTokenInvalidAlgorithmException("The algorithm is not in the list of accepted ones.") { InvalidAlgorithm = token.Alg };
        }

        return Signatures.Verify(key, token.Alg, data, token.Parts.Signature);
    }

    private static SecurityTokenInvalidSignatureException Refusal(JsonWebToken token, TokenValidationParameters parameters, List<SecurityKey> keys, Exception? failure)
    {
        if (keys.Exists(key => IsNamedBy(token, key)))
        {
            return new SecurityTokenInvalidSignatureException("Signature validation failed with the key that the token names.", failure);
        }

        if (token.Kid.Length > 0)
        {
            // A token that is of no use anyway must not make the consumer fetch the keys again.
            PayloadRules.Check(token, parameters);
        }

        return new SecurityTokenSignatureKeyNotFoundException($"Signature validation failed. None of {keys.Count} keys is the one that the token was signed with.", failure);
    }

    private static bool IsNamedBy(JsonWebToken token, SecurityKey key) => token.Kid.Length > 0 && string.Equals(key.KeyId, token.Kid, StringComparison.Ordinal);

    private static IEnumerable<SecurityKey> All(TokenValidationParameters parameters) =>
        (parameters.IssuerSigningKeys ?? []).Prepend(parameters.IssuerSigningKey).OfType<SecurityKey>();
}
