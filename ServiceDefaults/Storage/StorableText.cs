namespace QuizNet.ServiceDefaults.Storage;

public static class StorableText
{
    /// <summary>Whether both databases can keep it: PostgreSQL takes no NUL, and half a surrogate pair has no UTF-8 form.</summary>
    public static bool IsStorable(this string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                at++;
            }
            else if (text[at] == '\0' || char.IsSurrogate(text[at]))
            {
                return false;
            }
        }

        return true;
    }
}
