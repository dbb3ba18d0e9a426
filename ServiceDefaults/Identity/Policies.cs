using Microsoft.Extensions.DependencyInjection;

namespace QuizNet.ServiceDefaults.Identity;

/// <summary>What a caller has to be. Without a policy an endpoint is open to everybody.</summary>
public static class Policies
{
    /// <summary>Anybody who has signed in.</summary>
    public const string User = "user";

    public const string Admin = "admin";

    /// <summary>Who runs the system: admins, and services on their own behalf.</summary>
    public const string Operator = "operator";

    internal static void AddPolicies(this IServiceCollection services) => services.AddAuthorizationBuilder()
        .AddPolicy(User, policy => policy.RequireRole(Roles.Player, Roles.Host, Roles.Admin))
        .AddPolicy(Admin, policy => policy.RequireRole(Roles.Admin))
        .AddPolicy(Operator, policy => policy.RequireRole(Roles.Admin, Roles.Service));
}
