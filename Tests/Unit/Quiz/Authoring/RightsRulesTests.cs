using QuizNet.Contracts;
using QuizNet.Quiz.Authoring;

namespace QuizNet.Unit.Quiz.Authoring;

public sealed class RightsRulesTests
{
    [Theory]
    // A sample is everybody's, to look at and to copy.
    [InlineData(null, false, null, null, QuizRights.Copy)]
    [InlineData(null, false, "ana", QuizRights.Edit, QuizRights.Copy)]
    // A quiz is its owner's.
    [InlineData("ana", false, "ana", null, QuizRights.Own)]
    [InlineData("ana", true, "ana", QuizRights.View, QuizRights.Own)]
    [InlineData("ana", false, "ben", null, null)]
    [InlineData("ana", false, null, null, null)]
    // In the catalogue it can be seen and copied by all.
    [InlineData("ana", true, "ben", null, QuizRights.Copy)]
    [InlineData("ana", true, null, null, QuizRights.Copy)]
    [InlineData("ana", true, null, QuizRights.View, QuizRights.Copy)]
    [InlineData("ana", true, "ben", QuizRights.Edit, QuizRights.Edit)]
    // A link allows what it says, with or without an account.
    [InlineData("ana", false, "ben", QuizRights.View, QuizRights.View)]
    [InlineData("ana", false, null, QuizRights.Copy, QuizRights.Copy)]
    [InlineData("ana", false, null, QuizRights.Edit, QuizRights.Edit)]
    public void Rights_come_from_the_owner_the_catalogue_and_links(string? owner, bool inCatalogue, string? caller, QuizRights? link, QuizRights? rights) =>
        Assert.Equal(rights, RightsRules.Of(owner, inCatalogue, caller, link is { } some ? [some] : []));

    [Fact]
    public void Of_several_links_the_best_counts() => Assert.Equal(QuizRights.Edit, RightsRules.Of("ana", inCatalogue: false, "ben", [QuizRights.View, QuizRights.Edit, QuizRights.Copy]));
}
