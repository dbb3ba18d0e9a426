using Microsoft.AspNetCore.SignalR;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Quiz.Games.Sockets;

/// <summary>What every message passes: who sends too many is cut off, and nobody is told more of a failure than that it may be tried again.</summary>
internal sealed partial class HubGuard(ILogger<HubGuard> logger) : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext call, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (!GameSockets.Of(call.Context).Budget.TryTake())
        {
            call.Context.Abort();
            throw new HubException("Too many messages.");
        }

        if (call.HubMethodArguments.Contains(null))
        {
            throw new HubException("Something is missing.");
        }

        try
        {
            return await next(call);
        }
        catch (RedisAwayException)
        {
            throw new HubException("The games cannot be reached just now. Nothing is lost; try again.");
        }
        catch (Exception failure) when (failure is not (HubException or OperationCanceledException))
        {
            LogFailed(call.HubMethodName, failure);
            throw;
        }
    }

    [LoggerMessage(LogLevel.Error, "{Method} has failed")]
    private partial void LogFailed(string method, Exception failure);
}
