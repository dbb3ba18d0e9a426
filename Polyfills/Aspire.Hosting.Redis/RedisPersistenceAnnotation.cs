using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Redis;

/// <summary>What has been written must be there after a restart.</summary>
internal sealed class RedisPersistenceAnnotation : IResourceAnnotation;
