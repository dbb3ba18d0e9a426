namespace QuizNet.Quiz.Exchange.Qti;

/// <summary>Between which numbers a response is right: by its rules, or it is only the one that is called correct.</summary>
internal static class QtiRange
{
    public static (double From, double To)? Of(QtiItem item)
    {
        var correct = QtiNumber.Read(item.Correct is [var first, ..] ? first : null) ?? item.Mapping.Where(entry => entry.Value > 0).Select(entry => QtiNumber.Read(entry.Key)).FirstOrDefault();
        var tolerance = Tolerance(item) ?? 0;
        var from = Bound(item, "gt") ?? (correct - tolerance);
        var to = Bound(item, "lt") ?? (correct + tolerance);
        return from is { } low && to is { } high && low <= high ? (low, high) : null;
    }

    /// <summary>How far off a number may be to be taken for equal, in its own unit.</summary>
    public static double? Tolerance(QtiItem item) => (item.Processing?.Descendants() ?? [])
        .Where(element => element.Name.LocalName == "equal")
        .Select(equal => equal.Attribute("toleranceMode")?.Value switch
        {
            "absolute" => QtiNumber.Read(equal.Attribute("tolerance")?.Value.Split(' ')[0]),
            _ => 0,
        })
        .FirstOrDefault();

    // Of gt and gte, or lt and lte. What is compared may stand on either side.
    private static double? Bound(QtiItem item, string comparison) => (item.Processing?.Descendants() ?? [])
        .Where(element => element.Elements().Count() == 2)
        .Select(element => (Name: element.Name.LocalName[..Math.Min(2, element.Name.LocalName.Length)], First: element.Elements().First(), Last: element.Elements().Last()))
        .Where(test => test.Name is "gt" or "lt")
        .Select(test => test.First.Name.LocalName == "variable" ? (test.Name, Value: test.Last) : (Name: test.Name == "gt" ? "lt" : "gt", Value: test.First))
        .Where(test => test.Name == comparison && test.Value.Name.LocalName == "baseValue")
        .Select(test => QtiNumber.Read(test.Value.Value))
        .FirstOrDefault();
}
