using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz;

internal sealed class QuizContext(DbContextOptions<QuizContext> options) : ServiceContext(options)
{
    protected override string Source => "quiz";

    protected override IReadOnlyList<Migration> OwnMigrations => [];
}
