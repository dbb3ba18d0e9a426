using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace QuizNet.ServiceDefaults.Idempotency;

public enum KeyUse
{
    /// <summary>The work has been done now, and this is its answer. Also where there is no key.</summary>
    First,

    /// <summary>It was done before, and this was its answer.</summary>
    Repeated,

    /// <summary>The key stands for a request with another body. Nothing has been done.</summary>
    OtherBody,
}

/// <summary>What came of work that is done once for each key.</summary>
public readonly record struct Once<T>(KeyUse Use, T? Answer)
{
    /// <summary>Tells the caller of a repetition. Not null: the problem to answer instead.</summary>
    public ProblemHttpResult? Tell(HttpResponse response)
    {
        if (Use == KeyUse.OtherBody)
        {
            return TypedResults.Problem(IdempotencyHeader.OtherBody, statusCode: StatusCodes.Status422UnprocessableEntity);
        }

        if (Use == KeyUse.Repeated)
        {
            response.Headers[IdempotencyHeader.Replayed] = "true";
        }

        return null;
    }
}
