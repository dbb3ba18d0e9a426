namespace QuizNet.Gateway.QuizPages;

/// <summary>The addresses of the pages beside the start, all answered with one file that draws them.</summary>
internal static class QuizPageRoutes
{
    public static readonly string[] All =
    [
        "/join",
        "/play/{pin}",
        "/host",
        "/host/{pin}",
        "/screen/{pin}",
        "/sign-in",
        "/sign-up",
        "/test",
        "/quizzes",
        "/quizzes/{id}",
        "/quizzes/{id}/edit",
        "/catalogue",
        "/import",
        "/bank",
        "/practice/{id}",
        "/assignments",
        "/assignments/{id}",
        "/a/{code}",
        "/reports",
        "/reports/{kind}/{id}",
        "/reports/{kind}/{id}/players/{player}",
        "/combined",
    ];
}
