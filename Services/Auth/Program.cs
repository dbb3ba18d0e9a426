using QuizNet.Auth;
using QuizNet.Auth.Accounts;
using QuizNet.Auth.FirstAdmin;
using QuizNet.Auth.Keys;
using QuizNet.Auth.ServiceTokens;
using QuizNet.Auth.Sessions;
using QuizNet.Auth.SignUps;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Prometheus;
using QuizNet.ServiceDefaults.Storage;
using QuizNet.ServiceDefaults.Work;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddStorage<AuthContext>();
builder.AddKeys();
builder.AddAccounts();
builder.AddSignUps();
builder.AddSessions();
builder.AddFirstAdmin();
builder.AddServiceTokens();

var app = builder.Build();

app.UseCallerAddress();
app.MapDefaultEndpoints();
app.MapPrometheus();
app.MapKeys();

var auth = app.MapGroup("/api/auth").WithTags("Auth");
auth.MapAccounts();
auth.MapSignUps();
auth.MapSessions();
auth.MapFirstAdmin();
auth.MapServiceTokens();
auth.MapWork("/auth-work", TimeSpan.FromMilliseconds(300), "Auth work completed");

app.Run();
