using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Postgres;

/// <summary>What every kind of server has to be told.</summary>
internal sealed record PostgresSettings(int Port, string UserName, string Password, string Folder)
{
    /// <summary>A run without a fixed password makes up a new one, which then has to take the place of the one that the data was made with.</summary>
    public string PasswordStatement => $"ALTER USER {SqlText.Identifier(UserName)} WITH PASSWORD {SqlText.Literal(Password)}";

    public static async Task<PostgresSettings> OfAsync(PostgresServerResource postgres, CancellationToken cancellationToken)
    {
        var settings = new PostgresSettings(
            postgres.PrimaryEndpoint.Port,
            await postgres.UserNameReference.GetValueAsync(cancellationToken) ?? "",
            await postgres.PasswordParameter.GetValueAsync(cancellationToken) ?? "",
            postgres.Annotations.OfType<ContainerMountAnnotation>().LastOrDefault()?.Source ?? postgres.TemporaryFolder);
        Directory.CreateDirectory(settings.Folder);
        return settings;
    }
}
