namespace QuizNet.ServiceDefaults.OpenApi;

/// <summary>Metadata of endpoints that take a key in a header: its name, and where one has the key from.</summary>
public sealed record KeyHeader(string Name, string Description);
