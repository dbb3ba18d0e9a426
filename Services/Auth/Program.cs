using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Work;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();

var app = builder.Build();

app.MapDefaultEndpoints();
app.MapWork("/api/auth/auth-work", TimeSpan.FromMilliseconds(300), "Auth work completed");

app.Run();
