using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Events;

namespace QuizNet.Auth.SignUps;

/// <summary>Counts each account once, because the count and the inbox are written together. The day is that of the counting: events take less than a second.</summary>
internal sealed class SignUpCounter(AuthContext context, TimeProvider time) : IHandle<UserRegistered>
{
    public Task HandleAsync(UserRegistered happened, CancellationToken cancellationToken)
    {
        var day = time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return context.Database.ExecuteSqlAsync(
            $"INSERT INTO sign_up_counts (day, accounts) VALUES ({day}, 1) ON CONFLICT (day) DO UPDATE SET accounts = sign_up_counts.accounts + 1", cancellationToken);
    }
}
