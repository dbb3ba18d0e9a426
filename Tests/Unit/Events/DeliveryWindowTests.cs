using QuizNet.ServiceDefaults.Events;

namespace QuizNet.Unit.Events;

public sealed class DeliveryWindowTests
{
    [Theory]
    [InlineData("", 10, 10)]
    [InlineData("t11 t12", 10, 12)]
    [InlineData("t11 t12 f12", 10, 12)]
    [InlineData("t11 t12 f11", 11, 12)]
    [InlineData("t11 t12 t13 f12 f11", 12, 13)]
    [InlineData("t11 t12 f11 f12", 12, 12)]
    [InlineData("t11 t15 f11", 14, 15)]
    public void All_up_to_the_oldest_open_one_may_be_committed(string steps, long finished, long last)
    {
        var window = new DeliveryWindow(10);
        foreach (var step in steps.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var offset = long.Parse(step[1..], System.Globalization.CultureInfo.InvariantCulture);
            (step[0] == 't' ? (Action<long>)window.Take : window.Finish)(offset);
        }

        Assert.Equal((finished, last), (window.Finished, window.Last));
    }

    [Theory]
    [InlineData("data-1", 3)]
    [InlineData("", 1)]
    [InlineData("01a1fd56e82f79e9a9fe0f930b3a560d", 2)]
    public void A_key_has_the_same_partition_for_ever(string key, int partition) => Assert.Equal(partition, Partition.Of(key));

    [Theory]
    [InlineData(1, 100)]
    [InlineData(2, 200)]
    [InlineData(4, 800)]
    public void Pauses_between_attempts_double(int attempts, int milliseconds) => Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), Delivery.Backoff(attempts));
}
