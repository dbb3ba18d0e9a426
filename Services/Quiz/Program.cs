using QuizNet.Quiz;
using QuizNet.Quiz.Games;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Prometheus;
using QuizNet.ServiceDefaults.Storage;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddIdentity();
builder.AddStorage<QuizContext>();
builder.AddGames();
builder.Services.AddSingleton<QuizNet.Quiz.Quizzes.QuizReader>().AddScoped<QuizNet.Quiz.Results.GameResults>();

var app = builder.Build();

app.UseCallerAddress();
app.MapDefaultEndpoints();
app.MapPrometheus();
app.MapGames();

app.Run();
