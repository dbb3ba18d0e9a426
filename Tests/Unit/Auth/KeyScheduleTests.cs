using QuizNet.Auth.Keys;

namespace QuizNet.Unit.Auth;

public sealed class KeyScheduleTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly KeyOptions Options = new()
    {
        SignsFor = TimeSpan.FromDays(30),
        PublishedAhead = TimeSpan.FromHours(1),
        PublishedAfter = TimeSpan.FromMinutes(30),
    };

    [Fact]
    public void The_very_first_key_signs_at_once() => Assert.Equal(Start, KeySchedule.NextSignsFrom([], Start, Options));

    [Theory]
    [InlineData(718, null)]
    [InlineData(719, 720)]
    [InlineData(720, 721)]
    [InlineData(2160, 2161)]
    public void The_next_key_is_made_in_time_and_always_published_before_it_signs(int hoursNow, int? signsFrom) =>
        Assert.Equal(signsFrom is { } hours ? Start.AddHours(hours) : null, KeySchedule.NextSignsFrom([Key(1, 0)], Start.AddHours(hoursNow), Options));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(29.99, 1)]
    [InlineData(30, 2)]
    [InlineData(31, 2)]
    public void The_newest_key_whose_time_has_come_signs(double now, int generation) =>
        Assert.Equal(generation, KeySchedule.Signing([Key(2, 30), Key(1, 0)], Start.AddDays(now))!.Generation);

    [Theory]
    [InlineData(30.0, "")]
    [InlineData(30.02, "")]
    [InlineData(30.03, "1")]
    [InlineData(60.03, "1 2")]
    public void A_key_is_dropped_when_no_token_of_it_can_be_in_time(double now, string generations) =>
        Assert.Equal(generations, string.Join(' ', KeySchedule.Finished([Key(1, 0), Key(2, 30), Key(3, 60)], Start.AddDays(now), Options).Select(key => key.Generation)));

    private static SigningKey Key(int generation, double signsFrom) => new()
    {
        Generation = generation,
        KeyId = $"{generation}",
        PrivateKey = "",
        CreatedAt = Start,
        SignsFrom = Start.AddDays(signsFrom),
    };
}
