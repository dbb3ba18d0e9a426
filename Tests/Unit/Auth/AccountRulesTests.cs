using QuizNet.Auth.Accounts;
using QuizNet.Contracts;

namespace QuizNet.Unit.Auth;

public sealed class AccountRulesTests
{
    [Theory]
    [InlineData("demo", "demo@example.com", "secret123", "")]
    [InlineData("user1", "user1@example.com", "pass123", "")]
    [InlineData("a.b-c_9", "first.last+tag@sub.example.co.uk", "correct horse battery staple", "")]
    [InlineData("demo", "demo@example.com", "Pa ss\tw\u00f6rd\ud83d\ude00", "")]
    [InlineData("", "", "", "username email password")]
    [InlineData("d", "demo@example.com", "secret123", "username")]
    [InlineData("-demo", "demo@example.com", "secret123", "username")]
    [InlineData("demo\n", "demo@example.com", "secret123", "username")]
    [InlineData("dеmo", "demo@example.com", "secret123", "username")]
    [InlineData("demo", "demo@@example.com", "secret123", "email")]
    [InlineData("demo", "demo@example.com\r\nBcc: all", "secret123", "email")]
    [InlineData("demo", "demo@-example.com", "secret123", "email")]
    [InlineData("demo", "demo@example.com", "12345", "password")]
    [InlineData("demo", "demo@example.com", "PassWord1", "password")]
    [InlineData("demo-user", "demo@example.com", "DEMO-user", "password")]
    [InlineData("demo", "longname@example.com", "longname", "password")]
    public void What_is_wrong_is_told_by_field(string username, string email, string password, string fields) =>
        Assert.Equal(fields, string.Join(' ', AccountRules.Check(new SignUpRequest(username, email, password), 6).Keys));

    // Not a row of the table: attributes cannot hold it.
    [Fact]
    public void Half_of_a_surrogate_pair_is_no_password() => Assert.NotNull(PasswordRules.Check("half \ud800 pair", "demo", "demo@example.com", 8));

    [Fact]
    public void A_password_may_be_long_but_not_endless()
    {
        Assert.Null(PasswordRules.Check(new string('é', PasswordRules.MaximumLength), "demo", "demo@example.com", 8));
        Assert.NotNull(PasswordRules.Check(new string('é', PasswordRules.MaximumLength + 1), "demo", "demo@example.com", 8));
    }
}
