using System.Diagnostics.Metrics;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Games;

/// <summary>What operators see of the games.</summary>
internal sealed class GameMetrics
{
    private static readonly KeyValuePair<string, object?>[] Statuses =
        [.. Enum.GetNames<AnswerStatus>().Select(name => KeyValuePair.Create("status", (object?)name.ToLowerInvariant()))];

    private readonly Meter _meter;
    private readonly Counter<long> _answers;
    private readonly Counter<long> _messages;

    public GameMetrics(IMeterFactory meters)
    {
        _meter = meters.Create("quiznet.games");
        _answers = _meter.CreateCounter<long>("quiznet.games.answers", "{answer}", "Answers, by what became of them.");
        _messages = _meter.CreateCounter<long>("quiznet.games.messages", "{message}", "Messages to players, hosts and screens.");
    }

    public void Answered(AnswerStatus status) => _answers.Add(1, Statuses[(int)status]);

    public void Sent(int messages) => _messages.Add(messages);

    public void Watch(Func<int> sockets) => _meter.CreateObservableUpDownCounter("quiznet.games.sockets", sockets, "{socket}", "Sockets that are in a game.");
}
