using System.Diagnostics;
using System.Net.Http.Json;
using QuizNet.Auth;
using QuizNet.Load.Measuring;
using QuizNet.Load.Stack;
using QuizNet.Support;

namespace QuizNet.Load.SignIns;

/// <summary>How many can sign in per second, and whether the time of a refusal tells if there is such a user.</summary>
internal static class SignInTimes
{
    private const int Users = 30;
    private const int SignIns = 90;

    // Of one account, before anybody has to wait.
    private const int FreeGuesses = 4;

    public static async Task<int> RunAsync(CancellationToken stop)
    {
        using var folder = new TemporaryDirectory();
        await using var redis = await RedisProcess.StartAsync(stop);
        var settings = new Dictionary<string, string> { ["ConnectionStrings:redis"] = $"127.0.0.1:{redis.Port}", ["ConnectionStrings:quiznet"] = $"Data Source={folder.Path}/quiznet.sqlite" };
        await using var auth = await Replica.RunAsync(typeof(AuthContext), settings, stop);
        for (var user = 0; user < Users; user++)
        {
            using var answer = await auth.Client.PostAsJsonAsync("/api/auth/signup", new { username = Name(user), email = $"{Name(user)}@example.com", password = "a good password" }, stop);
            answer.EnsureSuccessStatusCode();
        }

        var (began, processorBefore) = (Stopwatch.GetTimestamp(), auth.ProcessorTime);
        await Task.WhenAll(Enumerable.Range(0, Users).Select(async user =>
        {
            for (var number = 0; number < SignIns / Users; number++)
            {
                await SignInAsync(auth, $"{Name(user)}@example.com", "a good password", 200, stop);
            }
        }));
        var took = Stopwatch.GetElapsedTime(began).TotalSeconds;
        Console.WriteLine($"{SignIns / took:0.0} sign-ins per second with 220,000 rounds, {(auth.ProcessorTime - processorBefore).TotalMilliseconds / SignIns:0} ms CPU each, {Environment.ProcessorCount} cores");

        var (known, unknown) = (new List<double>(), new List<double>());
        for (var number = 0; number < 90; number++)
        {
            // A B B A.
            foreach (var isKnown in number % 2 == 0 ? new[] { true, false } : [false, true])
            {
                var name = isKnown ? Name(number % Users) : $"nobody{number / FreeGuesses}";
                var asked = Stopwatch.GetTimestamp();
                await SignInAsync(auth, $"{name}@example.com", "not the password", 401, stop);
                (isKnown ? known : unknown).Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }
        }

        Console.WriteLine($"refused: known users {Median.Of(known):0.0} ms, unknown users {Median.Of(unknown):0.0} ms, ratio {Median.Of(known) / Median.Of(unknown):0.000} (medians of {known.Count} each, in turns)");
        return ExitCodes.Good;
    }

    private static async Task SignInAsync(Replica auth, string email, string password, int expected, CancellationToken stop)
    {
        using var answer = await auth.Client.PostAsJsonAsync("/api/auth/signin", new { email, password }, stop);
        if ((int)answer.StatusCode != expected)
        {
            throw new InvalidOperationException($"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync(stop)}");
        }
    }

    private static string Name(int user) => $"user{user}";
}
