namespace QuizNet.Dashboard.Page;

/// <summary>What is seen instead of the page where QuizNet was built without npm.</summary>
internal static class MissingPage
{
    public const string Html =
        """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>QuizNet operations</title></head>
        <body>
        <h1>The page has not been built</h1>
        <p>QuizNet was built on a machine without npm. Install Node.js 20.19 or newer with npm, then build again: <code>dotnet build</code></p>
        <p>Everything works without it. What it would show: <a href="/api/status">/api/status</a></p>
        </body>
        </html>
        """;
}
