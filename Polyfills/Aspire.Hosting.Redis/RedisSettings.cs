using System.Globalization;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Orchestrator;

namespace Aspire.Hosting.Redis;

/// <summary>What every kind of server has to be told.</summary>
internal sealed record RedisSettings(int Port, string Password, string Directory, bool Persistent)
{
    public static async Task<RedisSettings> OfAsync(RedisResource redis, CancellationToken cancellationToken)
    {
        var mount = redis.Annotations.OfType<ContainerMountAnnotation>().LastOrDefault()?.Source;
        var settings = new RedisSettings(
            redis.PrimaryEndpoint.Port,
            await redis.PasswordParameter!.GetValueAsync(cancellationToken) ?? "",
            mount ?? System.IO.Directory.CreateTempSubdirectory($"{redis.Name}-").FullName,
            redis.Annotations.OfType<RedisPersistenceAnnotation>().Any());
        System.IO.Directory.CreateDirectory(settings.Directory);
        return settings;
    }

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Private, because the password is in it.</summary>
    public async Task<string> WriteConfigAsync(string fileName, string content, CancellationToken cancellationToken)
    {
        var path = Path.Combine(Directory, fileName);
        await PrivateFile.WriteAsync(path, content, cancellationToken);
        return path;
    }
}
