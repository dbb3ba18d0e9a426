using QuizNet.Contracts;

namespace QuizNet.Quiz.Games.Judging;

/// <summary>What an answer is worth.</summary>
/// <param name="Share">0 to 1 of the points; less than 1 where a part is right.</param>
/// <param name="IsScored">False for what people think: that is neither right nor wrong.</param>
internal readonly record struct Verdict(double Share, bool IsScored = true)
{
    public static readonly Verdict Right = new(1);
    public static readonly Verdict Wrong = new(0);
    public static readonly Verdict Noted = new(0, IsScored: false);

    public bool IsRight => IsScored && Share >= 1;

    public Outcome Outcome => !IsScored ? Outcome.Noted : IsRight ? Outcome.Right : Share > 0 ? Outcome.Partly : Outcome.Wrong;

    public static Verdict Of(bool right) => right ? Right : Wrong;
}
