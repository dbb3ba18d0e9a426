using Microsoft.Extensions.Options;
using QuizNet.Auth.Accounts;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Auth.FirstAdmin;

/// <summary>Makes the admin that configuration asks for, unless there is one.</summary>
internal sealed partial class ConfiguredAdmin(
    IServiceScopeFactory scopes, IOptions<FirstAdminOptions> options, IOptions<PasswordOptions> passwords, ILogger<ConfiguredAdmin> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wanted = options.Value;
        if (wanted is not { Username.Length: > 0, Email.Length: > 0, Password.Length: > 0 })
        {
            return;
        }

        if (AccountRules.Check(new SignUpRequest(wanted.Username, wanted.Email, wanted.Password), passwords.Value.MinimumLength) is { Count: > 0 } errors)
        {
            LogRefused(string.Join(' ', errors.SelectMany(error => error.Value)));
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AuthContext>();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountBook>();
        try
        {
            if (await FirstAdminApi.ExistsAsync(context, stoppingToken))
            {
                return;
            }

            var account = await accounts.PrepareAsync(wanted.Username, wanted.Email, wanted.Password, Roles.Admin, stoppingToken);
            await context.WriteAsync(
                async token =>
                {
                    if (await FirstAdminApi.TakeAsync(context, token))
                    {
                        accounts.Add(account);
                    }
                },
                stoppingToken);
        }
        catch (Exception failure) when (DatabaseFailures.IsAway(failure) || DatabaseFailures.IsDuplicate(failure))
        {
            LogRefused(failure.Message);
        }
    }

    [LoggerMessage(LogLevel.Error, "The first admin could not be made from the configuration: {Reason}")]
    private partial void LogRefused(string reason);
}
