using QuizNet.Contracts;

namespace QuizNet.Data.Items;

/// <summary>What came of a change: the item as it is now (or was, if it is gone), or the reason why there was none.</summary>
internal sealed record Edit(int Status, DataItemInfo? Item, string? Problem)
{
    public static Edit Done(DataItem item) => new(StatusCodes.Status200OK, item.ToInfo(), null);

    public static Edit Created(DataItem item) => new(StatusCodes.Status201Created, item.ToInfo(), null);

    public static Edit Refused(int status, string problem) => new(status, null, problem);

    public static Edit Bad(string mistake) => Refused(StatusCodes.Status400BadRequest, mistake);
}
