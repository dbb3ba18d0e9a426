using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace QuizNet.ServiceDefaults.Storage;

public static class NumberedColumns
{
    /// <summary>The database numbers the rows, in either database's way, and never gives a number twice.</summary>
    public static OperationBuilder<AddColumnOperation> Numbered(this OperationBuilder<AddColumnOperation> column) => column
        .Annotation("Sqlite:Autoincrement", true)
        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
}
