using System.Buffers.Text;
using System.Text;

namespace Microsoft.IdentityModel.Tokens;

public static class Base64UrlEncoder
{
    public static string Encode(string arg) => Encode(Encoding.UTF8.GetBytes(arg));

    public static string Encode(byte[] inArray)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        return Base64Url.EncodeToString(inArray);
    }

    public static string Decode(string arg) => Encoding.UTF8.GetString(DecodeBytes(arg));

    public static byte[] DecodeBytes(string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        return Base64UrlText.TryDecode(str, out var bytes) ? bytes : throw new FormatException("Unable to decode as a Base64url encoded string.");
    }
}
