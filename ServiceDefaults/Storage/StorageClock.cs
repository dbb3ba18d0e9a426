namespace QuizNet.ServiceDefaults.Storage;

public static class StorageClock
{
    /// <summary>Now, to the millisecond: what one answers at once is then what one reads back from either database.</summary>
    public static DateTimeOffset StoredNow(this TimeProvider time) =>
        DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());
}
