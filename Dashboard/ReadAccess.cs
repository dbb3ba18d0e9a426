using QuizNet.ServiceDefaults.Identity;

namespace QuizNet.Dashboard;

/// <summary>On a developer's machine everybody may look. Elsewhere what services say of themselves is for operators only.</summary>
internal static class ReadAccess
{
    public static RouteGroupBuilder RequireOperatorOutsideDevelopment(this RouteGroupBuilder group, IHostEnvironment environment) =>
        environment.IsDevelopment() ? group : group.RequireAuthorization(Policies.Operator);
}
