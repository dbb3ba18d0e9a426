using System.Text;
using QuizNet.Quiz.Games.Letters;

namespace QuizNet.Unit.Quiz.Letters;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("plain text, 42!", "plain text, 42!")]
    [InlineData("São Paulo", "Sao Paulo")]
    [InlineData("Sa\u0303o Paulo", "Sao Paulo")]
    [InlineData("Nguyễn Ánh", "Nguyen Anh")]
    [InlineData("Łódź", "Lodz")]
    [InlineData("Straße", "Strasse")]
    [InlineData("Ærøskøbing", "AEroskobing")]
    [InlineData("smørrebrød", "smorrebrod")]
    [InlineData("Çeşme, İzmir, ılık", "Cesme, Izmir, ilik")]
    [InlineData("Győr", "Gyor")]
    [InlineData("ﬁnal", "final")]
    [InlineData("Ｗｉｄｅ　７", "Wide　7")]
    [InlineData("H₂O, x², 10⁶", "H2O, x2, 106")]
    [InlineData("𝓕𝓪𝓷𝓬𝔂 𝟙𝟚", "Fancy 12")]
    [InlineData("ⒶⓏⓐⓩ🄰🅉🅰", "AZazAZA")]
    [InlineData("Αθήνα", "Αθηνα")]
    [InlineData("ёлка", "елка")]
    [InlineData("日本 👩‍🚀", "日本 👩‍🚀")]
    [InlineData("", "")]
    public void A_text_is_brought_into_its_plainest_form(string text, string plain)
    {
        Assert.Equal(plain, Folding.Fold(text));
        Assert.Equal(plain, Folding.Fold(plain));
    }

    [Fact]
    public void Of_all_letters_with_accents_only_plain_ones_are_left()
    {
        var letters = new[] { (0xc0, 0x17f), (0x1e00, 0x1ef9) }.SelectMany(range => Enumerable.Range(range.Item1, range.Item2 - range.Item1 + 1)).Select(code => (char)code);

        // Signs, and letters that stand for themselves.
        const string Left = "×÷ẚẜẝẟ";
        Assert.Equal(Left.Order(), letters.Where(letter => !Ascii.IsValid(Folding.Fold($"{letter}"))).Order());
    }

    [Theory]
    [InlineData("Zoe\u0301", "Zoé")]
    [InlineData("Nguye\u0302\u0303n", "Nguyễn")]
    [InlineData("и\u0306", "й")]
    [InlineData("x\u0301", "x\u0301")]
    [InlineData("\u0301", "\u0301")]
    [InlineData("é", "é")]
    public void A_letter_and_its_mark_become_one(string text, string composed) => Assert.Equal(composed, Accents.Compose(text));

    [Theory]
    [InlineData("МАХ", "MAX")]
    [InlineData("Аnnа", "ANNA")]
    [InlineData("ΝΙΚΟΣ", "NIKOΣ")]
    [InlineData("éva", "EVA")]
    [InlineData("Ｍia", "MIA")]
    [InlineData("Жук", "ЖYK")]
    public void What_looks_like_a_Latin_letter_is_read_as_one(string text, string seen) => Assert.Equal(seen, Lookalikes.Read(text));
}
