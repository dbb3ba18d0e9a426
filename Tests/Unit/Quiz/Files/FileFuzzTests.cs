using QuizNet.Quiz.Files;

namespace QuizNet.Unit.Quiz.Files;

/// <summary>Whatever comes, nothing is thrown; and what is kept is well-formed: of it all is kept.</summary>
public sealed class FileFuzzTests
{
    private const int Rounds = 1_500;

    // What is copied, and copied again to be closed, is of the file's own size; the rest is for small change.
    private const long MostAllocated = 256 * 1024;

    private static readonly FilesOptions Options = new();

    public static TheoryData<string> Files => [.. Corpus.Types.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_changed_file_is_refused_or_well_formed(string name)
    {
        var good = Corpus.Read(name);
        var random = new Random(7);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = Change(good, random);
            var before = GC.GetAllocatedBytesForCurrentThread();

            var kept = FileRules.Check(bytes, Options);

            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostAllocated);
            if (kept.Complaint is null)
            {
                var again = FileRules.Check(kept.Kept.Content.Span, Options);
                Assert.True(kept.Kept.Content.Span.SequenceEqual(again.Kept.Content.Span), $"Round {round}: {again.Complaint}");
            }
        }
    }

    [Fact]
    public void Bytes_without_sense_behind_each_kind_of_beginning_are_refused_or_well_formed()
    {
        var random = new Random(8);
        foreach (var name in Corpus.Types.Keys)
        {
            for (var round = 0; round < Rounds / 10; round++)
            {
                var noise = new byte[random.Next(300)];
                random.NextBytes(noise);
                byte[] bytes = [.. Corpus.Read(name)[..random.Next(4, 60)], .. noise];

                var kept = FileRules.Check(bytes, Options);

                Assert.True(kept.Complaint is not null || FileRules.Check(kept.Kept.Content.Span, Options).Complaint is null);
            }
        }
    }

    private static byte[] Change(byte[] good, Random random)
    {
        var bytes = good.ToList();
        for (var change = random.Next(1, 4); change > 0 && bytes.Count > 0; change--)
        {
            // Mostly near the beginning, where the structure is.
            var at = random.Next(random.Next(2) == 0 ? Math.Min(bytes.Count, 120) : bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] = random.Next(2) == 0 ? byte.MaxValue : byte.MinValue;
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 8), bytes.Count - at));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.Slice(at, Math.Min(random.Next(1, 40), bytes.Count - at)));
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }
}
