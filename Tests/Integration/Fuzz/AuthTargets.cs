namespace QuizNet.Integration.Fuzz;

internal static class AuthTargets
{
    private const string SignUp = """{"username":"$new","email":"$new@example.com","password":"a good password"}""";
    private const string SignIn = """{"email":"$email","password":"a good password","username":"$name"}""";

    public static IReadOnlyList<Target> All { get; } =
    [
        .. Target.OfEveryService,
        new("POST /api/auth/signup", "/api/auth/signup", SignUp),
        new("POST /api/auth/register", "/api/auth/register", SignUp),
        new("POST /api/auth/signin", "/api/auth/signin", SignIn),
        new("POST /api/auth/login", "/api/auth/login", SignIn),
        new("POST /api/auth/refresh", "/api/auth/refresh", """{"refreshToken":"$refresh"}"""),
        new("GET /api/auth/me", "/api/auth/me", null, Caller.User),
        new("POST /api/auth/change-password", "/api/auth/change-password", """{"currentPassword":"a good password","newPassword":"a good password"}""", Caller.User),
        new("PUT /api/auth/users/{id}/role", "/api/auth/users/$id/role", """{"role":"host"}""", Caller.Admin),
        new("GET /api/auth/sign-ups", "/api/auth/sign-ups", null, Caller.Admin),
        new("GET /api/auth/sessions", "/api/auth/sessions", null, Caller.User),
        new("DELETE /api/auth/sessions/{id}", "/api/auth/sessions/$new", null, Caller.User),
        new("DELETE /api/auth/sessions", "/api/auth/sessions", null, Caller.User),
        new("POST /api/auth/logout", "/api/auth/logout", null, Caller.User),
        new("GET /api/auth/first-admin", "/api/auth/first-admin"),
        new("POST /api/auth/first-admin", "/api/auth/first-admin", """{"code":"the-code-of-the-first-admin","username":"$new","email":"$new@example.com","password":"a good password"}"""),
        new("GET /.well-known/jwks.json", "/.well-known/jwks.json"),
        new("POST /api/auth/service-token", "/api/auth/service-token", """{"service":"data","key":"the-key-of-the-data-service"}"""),
        // Each good one makes a key that stays.
        new("POST /api/auth/keys/rotate", "/api/auth/keys/rotate", null, Caller.Admin) { IsSlow = true },
        new("GET,POST /api/auth/auth-work", "/api/auth/auth-work") { IsSlow = true },
    ];
}
