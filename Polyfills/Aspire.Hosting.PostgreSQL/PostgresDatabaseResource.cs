using System.Data.Common;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A database of a PostgreSQL server, created when the server answers and has none of that name.</summary>
public class PostgresDatabaseResource(string name, string databaseName, PostgresServerResource postgresParentResource)
    : Resource(name), IResourceWithParent<PostgresServerResource>, IResourceWithConnectionString
{
    public PostgresServerResource Parent => postgresParentResource;

    public string DatabaseName => databaseName;

    public ReferenceExpression ConnectionStringExpression => new(async cancellationToken =>
        $"{await Parent.GetConnectionStringAsync(cancellationToken)};{new DbConnectionStringBuilder { ["Database"] = databaseName }}");

    public ReferenceExpression UriExpression => Parent.Uri(databaseName);

    public ReferenceExpression JdbcConnectionString => Parent.Jdbc(databaseName);

    IEnumerable<KeyValuePair<string, ReferenceExpression>> IResourceWithConnectionString.GetConnectionProperties() =>
    [
        .. Parent.AccessProperties(),
        new("DatabaseName", new(() => databaseName)),
        new("Uri", UriExpression),
        new("JdbcConnectionString", JdbcConnectionString),
    ];
}
