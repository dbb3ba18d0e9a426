using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.ServiceDefaults.Locks;

public static class LockServices
{
    public static void AddLocks(this IHostApplicationBuilder builder)
    {
        builder.AddRedis();
        builder.Services.TryAddSingleton<DistributedLocks>();
    }
}
