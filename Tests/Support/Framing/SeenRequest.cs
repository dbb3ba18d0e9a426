namespace QuizNet.Support.Framing;

/// <summary>What a server behind a proxy has read as a request.</summary>
/// <param name="Target">Null if its first line is none of a request.</param>
/// <param name="Wrong">What is wrong with it, or null.</param>
/// <param name="IsMarked">Whether it has the X-Forwarded-For that proxies write on what they have read as a request, too. Bytes that hide in another request lack it.</param>
public sealed record SeenRequest(string? Target, string? Wrong, bool IsMarked);
