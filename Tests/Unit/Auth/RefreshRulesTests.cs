using QuizNet.Auth.Sessions;

namespace QuizNet.Unit.Auth;

public sealed class RefreshRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_unknown_token_is_refused() => Assert.Equal(RefreshVerdict.Refused, RefreshRules.Judge(null, Now, TimeSpan.Zero));

    [Theory]
    [InlineData(null, 60, false, RefreshVerdict.Accepted)]
    [InlineData(null, 0, false, RefreshVerdict.Refused)]
    [InlineData(null, 60, true, RefreshVerdict.Refused)]
    [InlineData(-10, 60, false, RefreshVerdict.Accepted)]
    [InlineData(-11, 60, false, RefreshVerdict.Stolen)]
    [InlineData(-11, 60, true, RefreshVerdict.Refused)]
    [InlineData(-11, -1, false, RefreshVerdict.Refused)]
    internal void A_token_is_good_once_and_for_a_grace_of_ten_seconds(int? usedAt, int expiresAt, bool hasEnded, RefreshVerdict verdict) =>
        Assert.Equal(verdict, RefreshRules.Judge(
            new RefreshToken
            {
                TokenHash = "",
                SessionId = "",
                UserId = "",
                SignedInAt = Now.AddDays(-1),
                CreatedAt = Now.AddDays(-1),
                ExpiresAt = Now.AddSeconds(expiresAt),
                UsedAt = usedAt is { } seconds ? Now.AddSeconds(seconds) : null,
                EndedAt = hasEnded ? Now : null,
            },
            Now,
            TimeSpan.FromSeconds(10)));
}
