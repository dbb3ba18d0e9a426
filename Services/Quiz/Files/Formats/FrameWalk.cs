namespace QuizNet.Quiz.Files.Formats;

/// <summary>In bytes, of the frame that begins here; 0: none does.</summary>
internal delegate int FrameLength(ReadOnlySpan<byte> file);

/// <summary>Whether two frames belong to one file.</summary>
internal delegate bool IsAlike(ReadOnlySpan<byte> first, ReadOnlySpan<byte> other);

/// <summary>Sounds that are frame after frame, with tags around them. The tags go, and so does a frame that the end cuts off.</summary>
internal static class FrameWalk
{
    // Fewer are a coincidence.
    private const int FewestFrames = 3;

    // Less than this cannot be told to be a frame.
    private const int ShortestHead = 7;

    public static Cleaned Clean(string name, ReadOnlySpan<byte> file, FrameLength frameLength, IsAlike isAlike)
    {
        var sound = SoundTags.WithoutLeading(file);
        var (end, frames) = (0, 0);
        while (frameLength(sound[end..]) is > 0 and var length && length <= sound.Length - end && isAlike(sound, sound[end..]))
        {
            end += length;
            frames++;
        }

        var rest = sound[end..];
        return frames < FewestFrames ? Cleaned.Damaged(name, "there is no sound in it")
            : SoundTags.MayFollow(rest) || rest.Length < ShortestHead || (frameLength(rest) > rest.Length && isAlike(sound, rest)) ? new Cleaned(sound[..end].ToArray())
            : Cleaned.Damaged(name, "there is something else between its sounds");
    }
}
