using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace QuizNet.Dashboard.Alerts.Deliveries;

/// <summary>
/// Posts JSON, signed: a receiver who knows the secret computes HMAC-SHA256 over "timestamp.body", compares, refuses old timestamps, and
/// keeps the delivery's id to tell repetitions. Redirects are not followed: what was signed for one address is not for another.
/// </summary>
internal sealed class Webhook(string name, WebhookOptions options, IHttpClientFactory clients, TimeProvider time) : IAlertTarget
{
    public const string ClientName = "alert-webhooks";

    public string Name { get; } = $"webhook:{name}";

    public static string Sign(string secret, string timestamp, string body) =>
        $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{timestamp}.{body}")))}";

    public async Task<string?> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Url);
        request.Content = new StringContent(delivery.Body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        request.Headers.Add("X-QuizNet-Signature", Sign(options.Secret, timestamp, delivery.Body));
        request.Headers.Add("X-QuizNet-Timestamp", timestamp);
        request.Headers.Add("X-QuizNet-Delivery", delivery.Id);
        using var client = clients.CreateClient(ClientName);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return response.IsSuccessStatusCode ? null : $"The receiver answered {(int)response.StatusCode}.";
    }
}
