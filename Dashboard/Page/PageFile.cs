using Microsoft.Net.Http.Headers;

namespace QuizNet.Dashboard.Page;

/// <summary>A file as it is sent. Compressed is shorter than Content, or null.</summary>
internal sealed record PageFile(byte[] Content, byte[]? Compressed, string ContentType, EntityTagHeaderValue Tag);
