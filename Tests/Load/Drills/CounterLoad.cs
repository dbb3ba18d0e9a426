using System.Globalization;
using System.Text;
using QuizNet.Load.Measuring;

namespace QuizNet.Load.Drills;

/// <summary>
/// Reads of items and additions to them, in turns. Each addition has an idempotency key of its own, so that what is in the database
/// afterwards shows whether one of them was lost or done twice. There are many items, so that rows do not wait for each other.
/// </summary>
internal sealed class CounterLoad(string prefix, ICounters counters, HttpTarget target)
{
    private const int Counters = 50;

    private static readonly byte[] AddOne = Encoding.UTF8.GetBytes("""{"by":1}""");

    private readonly long[] _sent = new long[Counters];
    private readonly long[] _done = new long[Counters];

    public static async Task<CounterLoad> CreateAsync(string prefix, ICounters counters, HttpTarget target, CancellationToken cancellationToken)
    {
        for (var counter = 0; counter < Counters; counter++)
        {
            await counters.CreateAsync(Name(prefix, counter), cancellationToken);
        }

        return new CounterLoad(prefix, counters, target);
    }

    public string AnyPath => PathOf(0);

    public async Task<Answer> SendAsync(long number)
    {
        var counter = (int)(number / 2 % Counters);
        if (number % 2 == 0)
        {
            return await target.GetAsync(PathOf(counter));
        }

        var request = new HttpRequestMessage(HttpMethod.Post, $"{PathOf(counter)}/increment") { Content = new ByteArrayContent(AddOne) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        Interlocked.Increment(ref _sent[counter]);
        var answer = await target.SendAsync(request);
        Interlocked.Add(ref _done[counter], answer.IsGood ? 1 : 0);
        return answer;
    }

    /// <summary>Compares what was answered well with what is in the database now.</summary>
    public async Task<Effects> EffectsAsync(CancellationToken cancellationToken)
    {
        var values = await counters.ReadAsync(prefix, cancellationToken);
        var effects = Enumerable.Range(0, Counters).Select(counter => Effects.Of(_sent[counter], _done[counter], values.GetValueOrDefault(Name(prefix, counter))));
        return effects.Aggregate(new Effects(0, 0), (sum, next) => new Effects(sum.Lost + next.Lost, sum.Doubled + next.Doubled));
    }

    private string PathOf(int counter) => $"/api/data/{Name(prefix, counter)}";

    private static string Name(string prefix, int counter) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{counter:00}");
}

/// <summary>Additions that were answered well and are not there, and such that are there more often than they were sent.</summary>
internal sealed record Effects(long Lost, long Doubled)
{
    /// <summary>Of what was sent and not answered well, nobody knows whether it was done: it excuses as many.</summary>
    public static Effects Of(long sent, long done, long found) => new(Math.Max(0, done - found), Math.Max(0, found - sent));
}
