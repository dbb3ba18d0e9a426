using System.Net;
using QuizNet.Contracts;
using QuizNet.Support;

namespace QuizNet.Integration.Authoring;

public abstract class KilledReplicaTests(ServiceCluster cluster)
{
    private const int Kills = 3;
    private const int Writers = 4;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_last_version_that_was_acknowledged_is_intact_however_often_a_replica_is_killed_in_the_middle_of_saving()
    {
        var token = (await cluster.NewUserAsync(Cancel)).Token;
        var desk = new Desk(cluster.Quiz[1], token);
        var writers = new List<Writer>();
        while (writers.Count < Writers)
        {
            writers.Add(new Writer(await desk.MakeAsync(Writer.Document(1))));
        }

        for (var kill = 0; kill < Kills; kill++)
        {
            using var replica = await QuizProcess.StartAsync(cluster.Settings, Cancel);
            var before = writers.Select(writer => writer.Acknowledged).ToList();
            var writing = Task.WhenAll(writers.Select(writer => writer.RunAsync(new Desk(replica.Client, token))));
            await Eventually.IsTrueAsync(() => Task.FromResult(writers.Zip(before).All(one => one.First.Acknowledged > one.Second + 2)), Cancel);
            await replica.KillAsync(Cancel);
            await writing;

            foreach (var writer in writers)
            {
                var draft = await desk.AskAsync("GET", $"/api/quizzes/{writer.Quiz}/draft");
                var version = draft["version"].GetInt32();

                // The one that was under way may be there, but whole.
                Assert.InRange(version, writer.Acknowledged, writer.Acknowledged + 1);
                Assert.Equal((HttpStatusCode.OK, $"Save {version}", Writer.Questions), (draft.Status, draft["document"].GetProperty("title").GetString(), draft["document"].GetProperty("questions").GetArrayLength()));
                Assert.Equal(version, (await desk.AskAsync("GET", $"/api/quizzes/{writer.Quiz}/versions"))["versions"][0].GetProperty("version").GetInt32());
                writer.Acknowledged = version;
            }
        }
    }

    private sealed class Writer(string quiz)
    {
        public const int Questions = 100;

        public string Quiz => quiz;

        public int Acknowledged { get; set; } = 1;

        public static QuizDocument Document(int version) =>
            new($"Save {version}", [.. Enumerable.Range(0, Questions).Select(number => new Slide { Id = $"q{number}", Text = $"{version} {new string('x', 2_000)}" })]);

        /// <summary>Saves without a pause until nobody answers any more.</summary>
        public async Task RunAsync(Desk desk)
        {
            try
            {
                while (true)
                {
                    var saved = await desk.SaveAsync(quiz, Document(Acknowledged + 1), $"\"{Acknowledged}\"");
                    Assert.Equal(HttpStatusCode.OK, saved.Status);
                    Acknowledged++;
                }
            }
            catch (Exception failure) when (failure is HttpRequestException or IOException)
            {
                // It was killed.
            }
        }
    }
}

[Collection(OnSqlite.Name)]
public sealed class KilledReplicaOnSqliteTests(SqliteCluster cluster) : KilledReplicaTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class KilledReplicaOnPostgresTests(PostgresCluster cluster) : KilledReplicaTests(cluster);
