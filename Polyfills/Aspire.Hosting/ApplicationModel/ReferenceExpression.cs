namespace Aspire.Hosting.ApplicationModel;

/// <summary>A value that is known only once the application starts, such as a chosen port.</summary>
public interface IValueProvider
{
    ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default);
}

/// <summary>A text made of values. Only the polyfills make them, so there is no interpolated string handler.</summary>
public class ReferenceExpression : IValueProvider
{
    private readonly Func<CancellationToken, ValueTask<string?>> _value;

    internal ReferenceExpression(Func<CancellationToken, ValueTask<string?>> value) => _value = value;

    internal ReferenceExpression(Func<string> value) : this(_ => ValueTask.FromResult<string?>(value()))
    {
    }

    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken) => _value(cancellationToken);
}

/// <summary>A resource that is reached by a connection string.</summary>
public interface IResourceWithConnectionString : IResource, IValueProvider
{
    string? ConnectionStringEnvironmentVariable => null;

    ReferenceExpression ConnectionStringExpression { get; }

    ValueTask<string?> GetConnectionStringAsync(CancellationToken cancellationToken = default) => ConnectionStringExpression.GetValueAsync(cancellationToken);

    /// <summary>The same as single values: Host, Port, Password, Uri.</summary>
    IEnumerable<KeyValuePair<string, ReferenceExpression>> GetConnectionProperties() => [];

    ValueTask<string?> IValueProvider.GetValueAsync(CancellationToken cancellationToken) => GetConnectionStringAsync(cancellationToken);
}
