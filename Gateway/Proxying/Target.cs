namespace QuizNet.Gateway.Proxying;

/// <summary>A replica to forward to, as the registry or service discovery names it.</summary>
internal sealed record Target(string ServiceId, string Type, string Name, string Url, int Weight = 1);
