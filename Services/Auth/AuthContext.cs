using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using QuizNet.Auth.Accounts;
using QuizNet.Auth.Keys;
using QuizNet.Auth.Sessions;
using QuizNet.Auth.SignUps;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Auth;

internal sealed class AuthContext(DbContextOptions<AuthContext> options) : ServiceContext(options)
{
    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<RefreshToken> RefreshTokens => Set<RefreshToken>();

    public DbSet<SignUpCount> SignUps => Set<SignUpCount>();

    public DbSet<SigningKey> SigningKeys => Set<SigningKey>();

    protected override string Source => "auth";

    protected override IReadOnlyList<Migration> OwnMigrations => [new AuthTables(), new SignUpTables()];

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Account>().ToTable("users");
        modelBuilder.Entity<RefreshToken>().ToTable("refresh_tokens").HasKey(token => token.TokenHash);
        modelBuilder.Entity<SignUpCount>().ToTable("sign_up_counts").HasKey(count => count.Day);
        modelBuilder.Entity<SigningKey>().ToTable("signing_keys").HasKey(key => key.Generation);
        modelBuilder.Entity<SigningKey>().Property(key => key.Generation).ValueGeneratedNever();
    }
}
