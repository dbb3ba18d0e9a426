using QuizNet.Load.Framing;
using QuizNet.Support.Framing;

namespace QuizNet.Unit.Load;

public sealed class FramingVerdictTests
{
    private static readonly FramingCase Pipeline = new("two requests", "", FramingCase.Meant1, FramingCase.Meant2);
    private static readonly FramingCase Unclear = new("two lengths", "", FramingCase.Meant1) { MustBeRefused = true };

    private static readonly SeenRequest First = new(FramingCase.Meant1, null, IsMarked: true);
    private static readonly SeenRequest Second = new(FramingCase.Meant2, null, IsMarked: true);
    private static readonly SeenRequest Hidden = new(FramingCase.Smuggled, null, IsMarked: false);
    private static readonly SeenRequest Chosen = Hidden with { IsMarked = true };
    private static readonly SeenRequest Broken = new(FramingCase.Meant1, "more than one length", IsMarked: true);
    private static readonly SeenRequest NoLine = new(null, "the line hello", IsMarked: false);

    public static TheoryData<FramingCase, SeenRequest[], string> Cases => new()
    {
        { Pipeline, [], "None" },
        { Pipeline, [First, Second], "None" },
        { Pipeline, [First, Hidden], "Smuggled" },
        { Pipeline, [First, Second with { IsMarked = false }], "Smuggled" },
        { Pipeline, [Broken, Hidden], "Smuggled" },
        { Pipeline, [Broken], "Broken" },
        { Pipeline, [First, NoLine], "Broken" },
        { Pipeline, [First, Chosen], "ReadDifferently" },
        { Unclear, [], "None" },
        { Unclear, [First], "ReadDifferently" },
        { Unclear, [First, Hidden], "Smuggled" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Smuggled_is_what_the_proxy_has_not_marked(FramingCase one, SeenRequest[] seen, string fault) => Assert.Equal(fault, $"{FramingVerdict.Of(one, seen)}");

    [Theory]
    [InlineData("Closed")]
    [InlineData("Served", 200)]
    [InlineData("Served", 200, 500)]
    [InlineData("Refused", 400)]
    [InlineData("Refused", 501)]
    [InlineData("Refused", 505)]
    [InlineData("ServerError", 500)]
    [InlineData("ServerError", 502)]
    [InlineData("ServerError", 504)]
    public void A_refusal_may_say_that_something_is_not_supported(string answer, params int[] statuses) => Assert.Equal(answer, $"{FramingVerdict.Of(statuses)}");
}
