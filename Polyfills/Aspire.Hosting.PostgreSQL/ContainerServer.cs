using Aspire.Hosting.Orchestrator;

namespace Aspire.Hosting.Postgres;

/// <summary>PostgreSQL in a container, as the real Aspire runs it.</summary>
internal static class ContainerServer
{
    private const string Image = "docker.io/library/postgres:18.3";

    // The image sets the password only when it makes the data.
    private const string Script = """
        if [ -s "$PGDATA/PG_VERSION" ]; then printf '%s\n' "$PASSWORD_STATEMENT" | gosu postgres postgres --single -D "$PGDATA" postgres > /dev/null; fi
        exec docker-entrypoint.sh postgres
        """;

    public static async Task<ProcessSpec> PrepareAsync(string runtime, PostgresSettings settings, CancellationToken cancellationToken)
    {
        var name = $"quiznet-postgres-{settings.Port}";
        await ContainerRuntime.RemoveAsync(runtime, name, cancellationToken);

        string[] arguments =
        [
            "run", "--rm", "--name", name,
            "--publish", $"127.0.0.1:{settings.Port}:5432",
            "--volume", $"{settings.Folder}:/var/lib/postgresql",
            "--env", "POSTGRES_HOST_AUTH_METHOD=scram-sha-256",
            "--env", "POSTGRES_INITDB_ARGS=--auth-host=scram-sha-256 --auth-local=scram-sha-256",
            "--env", "POSTGRES_USER", "--env", "POSTGRES_PASSWORD", "--env", "PASSWORD_STATEMENT",
            Image, "sh", "-c", Script,
        ];
        return new ProcessSpec(runtime, arguments, settings.Folder)
        {
            StopSignal = StopSignal.Interrupt,

            // Without values on the command line, the client passes on its own.
            Environment = new Dictionary<string, string>
            {
                ["POSTGRES_USER"] = settings.UserName,
                ["POSTGRES_PASSWORD"] = settings.Password,
                ["PASSWORD_STATEMENT"] = settings.PasswordStatement,
            },
        };
    }
}
