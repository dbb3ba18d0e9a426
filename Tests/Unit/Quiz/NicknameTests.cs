using QuizNet.Quiz.Games.Naming;

namespace QuizNet.Unit.Quiz;

public sealed class NicknameTests
{
    [Theory]
    [InlineData("Ana", "Ana")]
    [InlineData("  Ana   Maria ", "Ana Maria")]
    [InlineData("A", "A")]
    [InlineData("Zoe\u0301", "Zo\u00e9")]
    [InlineData("👩‍🚀", "👩‍🚀")]
    [InlineData("Mi\u200bna\u202e", "Mina")]
    [InlineData("Dickson", "Dickson")]
    [InlineData("Scunthorpe", "Scunthorpe")]
    [InlineData("Essex", "Essex")]
    [InlineData("Klasse", "Klasse")]
    [InlineData("Klasse 717", "Klasse 717")]
    [InlineData("As", "As")]
    [InlineData("Nigel", "Nigel")]
    [InlineData("<b>Eve</b>", "<b>Eve</b>")]
    public void A_name_is_tidied(string wanted, string name)
    {
        Assert.Equal((name, null), Nickname.Read(wanted));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u200b\u200d")]
    [InlineData("\u3164")]
    [InlineData("123456789012345678901")]
    [InlineData("fuck")]
    [InlineData("F.U.C.K")]
    [InlineData("f u c k")]
    [InlineData("fuuuuck you")]
    [InlineData("FVCK")]
    [InlineData("5h1t")]
    [InlineData("$hit")]
    [InlineData("A$$")]
    [InlineData("H1tler")]
    [InlineData("Arsch loch")]
    [InlineData("fцckfuск")]
    [InlineData("𝕗𝕦𝕔𝕜")]
    [InlineData("Scheiße")]
    public void Some_names_are_not_taken(string? wanted)
    {
        var (name, complaint) = Nickname.Read(wanted);

        Assert.Null(name);
        Assert.NotNull(complaint);
    }

    [Fact]
    public void A_tower_of_accents_is_too_long()
    {
        Assert.Null(Nickname.Read("a" + new string('\u0301', 200)).Name);
    }

    [Theory]
    [InlineData("Mia", "Mia", "MIA")]
    [InlineData("MIA", "MIA", "MIA")]
    [InlineData("Ｍia", "Ｍia", "MIA")]
    [InlineData("Мiа", "Мiа", "MIA")]
    [InlineData("Mía", "Mía", "MIA")]
    [InlineData("12345678901234567890", "123456789012345", "123456789012345")]
    public void Names_that_look_the_same_have_one_key_and_leave_room_for_a_number(string name, string head, string key)
    {
        Assert.Equal(head, Nickname.Head(name, 5));
        Assert.Equal(key, Nickname.Key(head));
        Assert.Equal(key + " 2", Nickname.Key(head + " 2"));
    }

    [Fact]
    public void Given_names_are_all_different_and_allowed()
    {
        var names = Enumerable.Range(0, GivenNames.Count).Select(GivenNames.Of).ToList();

        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(names, name => Assert.Equal((name, null), Nickname.Read(name)));
        Assert.Equal(GivenNames.Of(-1), GivenNames.Of(-1));
    }
}
