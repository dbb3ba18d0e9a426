using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;

namespace QuizNet.Integration.Fuzz;

/// <summary>
/// Sends spoiled requests to a service and collects what is wrong with its answers. The same ones each time; to look for more, QUIZNET_FUZZ_SEED takes others, and
/// QUIZNET_FUZZ_REQUESTS says how many each endpoint gets.
/// </summary>
internal sealed class FuzzRun(Uri address) : IDisposable
{
    private const int Parallel = 6;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly int _requests = int.Parse(Environment.GetEnvironmentVariable("QUIZNET_FUZZ_REQUESTS") ?? "200", CultureInfo.InvariantCulture);

    // By itself the client only sends headers in ASCII.
    private readonly HttpClient _client = new(new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8, AllowAutoRedirect = false, UseCookies = false });
    private readonly ConcurrentQueue<Complaint> _complaints = [];
    private int _sent;
    private int _unsent;

    public int Seed { get; } = int.TryParse(Environment.GetEnvironmentVariable("QUIZNET_FUZZ_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 1;

    /// <summary>The good request of the target, spoiled in many ways. The function makes one, with names of its own, each time.</summary>
    public async Task SendAsync(Target target, Func<FuzzRequest> good, CancellationToken cancellationToken)
    {
        await AssertGoodAsync(target.Route, good(), cancellationToken);
        var random = new Random(Seed ^ target.Route.Aggregate(0, (sum, letter) => unchecked((sum * 31) + letter)));
        var most = target.IsSlow ? _requests / 10 : _requests;
        var mutations = Mutation.Of(good(), random).ToArray();
        random.Shuffle(mutations);
        // A fifth has two things wrong: what one check lets pass the next may not expect.
        var pairs = Enumerable.Range(0, Math.Min(most, mutations.Length) / 5).Select(_ => (First: random.GetItems(mutations, 1)[0], Second: random.GetItems(mutations, 1)[0])).Where(pair => pair.First.Part != pair.Second.Part);
        var requests = mutations.Take(most).Select(mutation => (mutation.Name, Request: mutation.Apply(good())))
            .Concat(pairs.Select(pair => (Name: $"{pair.First.Name} and {pair.Second.Name}", Request: pair.Second.Apply(pair.First.Apply(good())))));
        await System.Threading.Tasks.Parallel.ForEachAsync(
            requests,
            new ParallelOptions { MaxDegreeOfParallelism = Parallel, CancellationToken = cancellationToken },
            async (spoiled, token) =>
            {
                if (await JudgeAsync(spoiled.Request, token) is { } complaint)
                {
                    Complain(target.Route, spoiled.Name, complaint, spoiled.Request);
                }
            });
    }

    /// <summary>Bytes that are no proper HTTP, each on a connection of its own.</summary>
    public async Task SendRawAsync(string path, CancellationToken cancellationToken)
    {
        foreach (var request in RawRequests.All(path))
        {
            _sent++;
            var (status, answer) = await RawRequests.SendAsync(address, request, cancellationToken).WaitAsync(Patience, cancellationToken);
            if (status >= 500 && status != 505)
            {
                Complain("raw", "bytes", answer, request);
            }
        }
    }

    /// <summary>Fails with all complaints, shortened to one of each kind.</summary>
    public void Finish()
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"{_sent} requests, {_unsent} of them not sent or not answered whole, seed {Seed}");
        var kinds = _complaints.GroupBy(complaint => complaint.Kind).Select(kind => $"{kind.Count()} x {kind.First()}");
        Assert.True(_complaints.IsEmpty, $"Seed {Seed}, {_sent} requests, {_complaints.Count} complaints:\n{string.Join("\n\n", kinds)}");
    }

    public void Dispose() => _client.Dispose();

    // What is not understood even unspoiled proves little: then the table of targets is out of date.
    private async Task AssertGoodAsync(string route, FuzzRequest request, CancellationToken cancellationToken)
    {
        using var message = request.ToMessage(address);
        using var answer = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        Assert.True(
            answer.IsSuccessStatusCode || answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Conflict or HttpStatusCode.Gone,
            $"The good request to {route} is answered {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(cancellationToken)}");
    }

    private void Complain(string route, string what, string complaint, object request) => _complaints.Enqueue(new Complaint(route, what, complaint, $"{request}"));

    private async Task<string?> JudgeAsync(FuzzRequest request, CancellationToken cancellationToken, bool again = false)
    {
        Interlocked.Increment(ref _sent);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Patience);
        try
        {
            using var message = request.ToMessage(address);
            using var answer = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline.Token);
            return await Verdict.OnAsync(answer, deadline.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "no answer";
        }
        catch (HttpRequestException failure) when (IsOurs(failure))
        {
            Interlocked.Increment(ref _unsent);
            return null;
        }
        catch (HttpRequestException failure) when (failure.HttpRequestError == HttpRequestError.ResponseEnded && !again)
        {
            // After a body that nobody wanted to read the server closes the connection, maybe while the next request is under way.
            return await JudgeAsync(request, cancellationToken, again: true);
        }
        catch (HttpRequestException failure)
        {
            return $"connection: {failure.InnerException?.Message ?? failure.Message}";
        }
    }

    // The client refuses to send it, or the server has closed the connection while a body that is too large was still coming.
    private static bool IsOurs(HttpRequestException failure) =>
        failure.HttpRequestError is HttpRequestError.Unknown && failure.InnerException is null or IOException { InnerException: System.Net.Sockets.SocketException };

    private sealed record Complaint(string Route, string Mutation, string Text, string Request)
    {
        // One of each is enough to find the cause. All failures look alike, so there the mutation tells them apart.
        public (string, string, string) Kind => (Route, Text[..Math.Min(Text.Length, 120)], Text[0] == '5' ? Mutation : "");

        public override string ToString() => $"{Route}, {Mutation}\n  {Text}\n  {Request}";
    }
}
