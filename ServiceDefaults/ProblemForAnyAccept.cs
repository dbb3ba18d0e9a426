using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace QuizNet.ServiceDefaults;

/// <summary>
/// Writes the problem also for whoever does not accept JSON, such as a browser: the framework's writer stands aside then, and they
/// would get an empty page.
/// </summary>
internal sealed class ProblemForAnyAccept(IServiceProvider services) : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public ValueTask WriteAsync(ProblemDetailsContext context) =>
        services.GetServices<IProblemDetailsWriter>().First(writer => writer is not ProblemForAnyAccept).WriteAsync(context);
}
