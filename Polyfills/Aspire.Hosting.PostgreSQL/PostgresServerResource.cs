namespace Aspire.Hosting.ApplicationModel;

/// <summary>A PostgreSQL server with a user who may do everything.</summary>
public class PostgresServerResource(string name, ParameterResource? userName, ParameterResource password)
    : ContainerResource(name), IResourceWithConnectionString
{
    internal const string PrimaryEndpointName = "tcp";
    private const string DefaultUserName = "postgres";

    private readonly Dictionary<string, string> _databases = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<string> _temporaryFolder = new(() => Directory.CreateTempSubdirectory($"{name}-").FullName);

    public EndpointReference PrimaryEndpoint => new(this, PrimaryEndpointName);

    public ParameterResource? UserNameParameter { get; set; } = userName;

    public ParameterResource PasswordParameter { get; set; } = password;

    public ReferenceExpression UserNameReference => UserNameParameter is { } parameter ? new(parameter.GetValueAsync) : new(() => DefaultUserName);

    public ReferenceExpression ConnectionStringExpression => new(async cancellationToken =>
        $"Host={PrimaryEndpoint.Host};Port={PrimaryEndpoint.Port};Username={await UserNameReference.GetValueAsync(cancellationToken)};Password={await PasswordParameter.GetValueAsync(cancellationToken)}");

    public ReferenceExpression UriExpression => Uri(databaseName: null);

    public ReferenceExpression JdbcConnectionString => Jdbc(databaseName: null);

    /// <summary>The name of each database by the name of its resource.</summary>
    public IReadOnlyDictionary<string, string> Databases => _databases;

    /// <summary>Where the data is when nothing says where: it lasts as long as this run.</summary>
    internal string TemporaryFolder => _temporaryFolder.Value;

    public ValueTask<string?> GetConnectionStringAsync(CancellationToken cancellationToken = default) => ConnectionStringExpression.GetValueAsync(cancellationToken);

    internal void AddDatabase(PostgresDatabaseResource database) => _databases.TryAdd(database.Name, database.DatabaseName);

    internal ReferenceExpression Uri(string? databaseName) => new(async cancellationToken =>
    {
        var user = Escape(await UserNameReference.GetValueAsync(cancellationToken));
        var password = Escape(await PasswordParameter.GetValueAsync(cancellationToken));
        return $"postgresql://{user}:{password}@{PrimaryEndpoint.Host}:{PrimaryEndpoint.Port}{Path(databaseName)}";
    });

    internal ReferenceExpression Jdbc(string? databaseName) =>
        new(() => $"jdbc:postgresql://{PrimaryEndpoint.Host}:{PrimaryEndpoint.Port}{Path(databaseName)}");

    /// <summary>Those that a database has in common with its server.</summary>
    internal IEnumerable<KeyValuePair<string, ReferenceExpression>> AccessProperties() =>
    [
        new("Host", new(() => PrimaryEndpoint.Host)),
        new("Port", new(() => $"{PrimaryEndpoint.Port}")),
        new("Username", UserNameReference),
        new("Password", new(PasswordParameter.GetValueAsync)),
    ];

    IEnumerable<KeyValuePair<string, ReferenceExpression>> IResourceWithConnectionString.GetConnectionProperties() =>
    [
        .. AccessProperties(),
        new("Uri", UriExpression),
        new("JdbcConnectionString", JdbcConnectionString),
    ];

    private static string Path(string? databaseName) => databaseName is null ? "" : $"/{Escape(databaseName)}";

    private static string Escape(string? text) => System.Uri.EscapeDataString(text ?? "");
}
