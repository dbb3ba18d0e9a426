using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Exchange.Attachments;
using QuizNet.Quiz.Exchange.Json;

namespace QuizNet.Quiz.Exchange.Razzia;

/// <summary>A choice with one or several solutions, or an estimation, on a scale or free. In a survey nothing is right.</summary>
internal static class RazziaQuestion
{
    private const int NoLimit = -1;

    // Seconds, as the rules of quizzes have them.
    private const int Shortest = 5;
    private const int Longest = 240;

    // Of those who answer at once.
    private const int UsualPoints = 1000;

    public static void Read(JsonElement json, bool isSurvey, int number, ImportBook book)
    {
        List<string> remarks = [];
        var (question, reason) = json.Member("type").Text() == "estimation" ? Estimation(json) : Choice(json, isSurvey, number, book);
        if (question is null)
        {
            book.Drop(reason!, number);
            return;
        }

        question = question with { Seconds = Seconds(json, question.Seconds, remarks), Points = Points(json, remarks), Media = Media(json, number, book) };
        if (json.Member("penalty").Number() > 0)
        {
            remarks.Add("Nobody loses points for a wrong answer here.");
        }

        if (book.Add(question, number))
        {
            remarks.ForEach(remark => book.Change(remark, number));
        }
    }

    private static (Question? Question, string? Reason) Choice(JsonElement json, bool isSurvey, int number, ImportBook book)
    {
        var text = json.Member("question").Text() ?? "";
        IReadOnlyList<Choice> options = [.. json.Member("answers").Items().Select(answer => Option(answer, number, book))];
        var solutions = Solutions(json);
        if (isSurvey)
        {
            return (new Poll { Text = text, Options = options, Several = json.Member("type").Text() == "multi" }, null);
        }

        return solutions switch
        {
            [] => (null, "Nothing says which of its answers is right."),
            [var only] when json.Member("type").Text() != "multi" => (new SingleChoice { Text = text, Options = options, Solution = only }, null),
            _ => (new MultipleChoice { Text = text, Options = options, Solutions = solutions }, null),
        };
    }

    private static (Question? Question, string? Reason) Estimation(JsonElement json)
    {
        var text = json.Member("question").Text() ?? "";
        var options = json.Member("options");
        if (json.Member("solutions").Items().Select(item => ((JsonElement?)item).Number()).FirstOrDefault() is not { } solution)
        {
            return (null, "Nothing says which number is right.");
        }

        var margin = options?.Member("margin").Number() ?? 0;
        if (options?.Member("inputMode").Text() == "slider" && options?.Member("min").Number() is { } min && options?.Member("max").Number() is { } max)
        {
            return (new Slider { Text = text, Min = min, Max = max, Step = options?.Member("step").Number() ?? 1, From = Math.Max(min, solution - margin), To = Math.Min(max, solution + margin) }, null);
        }

        return (new Estimate { Text = text, Solution = solution, Tolerance = margin }, null);
    }

    // A text, or in some copies of the program a text and a picture.
    private static Choice Option(JsonElement answer, int number, ImportBook book) =>
        answer.ValueKind == JsonValueKind.Object
            ? new Choice(answer.Member("text").Text() ?? "", MediaAddress.Read(answer.Member("image").Text(), null, book, number))
            : new Choice(((JsonElement?)answer).Text() ?? "");

    // Older files have one number, and another name for it.
    private static IReadOnlyList<int> Solutions(JsonElement json)
    {
        var solutions = json.Member("solutions") ?? json.Member("solution");
        var all = solutions is { ValueKind: JsonValueKind.Number } one ? [one] : solutions.Items();
        return [.. all.Select(solution => ((JsonElement?)solution).Number()).Select(solution => solution is >= 0 and < 1000 and var option && option == Math.Floor(option) ? (int)option : -1).Distinct().Order()];
    }

    private static int Seconds(JsonElement json, int usual, List<string> remarks)
    {
        var seconds = json.Member("time").Number() ?? usual;
        var possible = seconds == NoLimit ? Longest : (int)Math.Clamp(Math.Round(seconds), Shortest, Longest);
        if (!possible.Equals((int)Math.Clamp(seconds, int.MinValue, int.MaxValue)))
        {
            remarks.Add($"A question is open for {Shortest} to {Longest} seconds; it has {possible}.");
        }

        return possible;
    }

    private static int Points(JsonElement json, List<string> remarks)
    {
        switch (json.Member("maxPoints").Number())
        {
            case null or UsualPoints:
                return 1;
            case 0:
                return 0;
            case 2 * UsualPoints:
                return 2;
            default:
                remarks.Add("Points count 0, 1 or 2 times; they count once.");
                return 1;
        }
    }

    private static Media? Media(JsonElement json, int number, ImportBook book) =>
        MediaAddress.Read(json.Member("media")?.Member("url").Text() ?? json.Member("image").Text() ?? json.Member("video").Text() ?? json.Member("audio").Text(), null, book, number);
}
