using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Reports.Statistics;
using QuizNet.Quiz.Results;

namespace QuizNet.Quiz.Reports.Combining;

/// <summary>Questions of several reports of one quiz. One that its author has changed in between is another one: what was answered to it was not answered to the new one.</summary>
internal sealed class CombinedQuestions
{
    private readonly Dictionary<string, Line> _lines = [];

    public void Add(FinishedGame game)
    {
        var (asked, answers) = (AskedQuestions.Of(game), game.Answers.ToLookup(answer => answer.Question));
        var times = new Dictionary<string, int>();
        foreach (var (number, question) in game.Quiz.Questions.Index().Where(one => one.Item is not Slide))
        {
            // What it says, not how its author finds it; and an author may ask the same twice.
            var said = JsonSerializer.Serialize(question with { Id = null, Tags = null }, ContractsJson.Default.Question);
            var key = $"{times[said] = times.GetValueOrDefault(said) + 1} {said}";
            if (!_lines.TryGetValue(key, out var line))
            {
                _lines.Add(key, line = new Line(number + 1, question));
            }

            line.Asked += game.Players.Count(player => asked.Was(player.Id, number));
            line.Answers.AddRange(answers[number]);
        }
    }

    public IReadOnlyList<QuestionScore> ToList() =>
        [.. _lines.Values.OrderBy(line => line.Number).Select(line => QuestionScores.Of(line.Number, line.Question, line.Asked, line.Answers))];

    private sealed class Line(int number, Question question)
    {
        public int Number => number;

        public Question Question => question;

        public int Asked { get; set; }

        public List<FinishedAnswer> Answers { get; } = [];
    }
}
