using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Games.Views;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Quiz.Authoring.Bank;

/// <summary>A question that its owner keeps to use it again.</summary>
internal sealed class BankQuestion
{
    /// <summary>Grows with time: the newest come first in lists.</summary>
    public required string Id { get; init; }

    public required string Owner { get; init; }

    public string Type { get; set; } = "";

    /// <summary>JSON of a Question.</summary>
    public string Question { get; set; } = "";

    /// <summary>What it is searched by: words in their plainest form, with a space before each.</summary>
    public string Words { get; set; } = "";

    public string? Tags { get; set; }

    public long Version { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    public static BankQuestion Of(string id, string owner, Question question, DateTimeOffset now)
    {
        var entry = new BankQuestion { Id = id, Owner = owner };
        entry.Replace(question, now);
        return entry;
    }

    public void Replace(Question question, DateTimeOffset now)
    {
        Type = QuestionTypes.Name(question);
        Question = JsonSerializer.Serialize(question, ContractsJson.Default.Question);
        Words = Search.Words.Line([question.Text, question.Explanation, .. question.Tags ?? [], .. Options(question).Select(option => option.Text)]);
        Tags = QuizTags.Write(question.Tags);
        (Version, UpdatedAt) = (Version + 1, now);
    }

    public BankEntry ToEntry() => new(Id, JsonSerializer.Deserialize(Question, ContractsJson.Default.Question)!, Version, UpdatedAt);

    private static IEnumerable<Choice> Options(Question question) => question switch
    {
        SingleChoice single => single.Options,
        MultipleChoice multiple => multiple.Options,
        Ordering order => order.Items,
        Poll poll => poll.Options,
        _ => [],
    };
}
