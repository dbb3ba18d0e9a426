using QuizNet.Contracts;

namespace QuizNet.Quiz.Authoring;

/// <summary>Who may do what with a quiz.</summary>
internal static class RightsRules
{
    /// <summary>Null: the quiz is none of their business, and they are not told that there is one.</summary>
    /// <param name="owner">The account of the quiz, or null if it came with the program.</param>
    /// <param name="inCatalogue">It is public, and has been published.</param>
    /// <param name="caller">Whose rights these are, or null for somebody without an account.</param>
    /// <param name="links">What the links allow that they have followed.</param>
    public static QuizRights? Of(string? owner, bool inCatalogue, string? caller, IEnumerable<QuizRights> links)
    {
        if (owner is null)
        {
            return QuizRights.Copy;
        }

        if (owner == caller)
        {
            return QuizRights.Own;
        }

        QuizRights[] all = inCatalogue ? [QuizRights.Copy, .. links] : [.. links];
        return all.Length == 0 ? null : all.Max();
    }
}
