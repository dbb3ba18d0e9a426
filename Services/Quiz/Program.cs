using QuizNet.Quiz;
using QuizNet.Quiz.Assigned;
using QuizNet.Quiz.Authoring;
using QuizNet.Quiz.Exchange;
using QuizNet.Quiz.Files;
using QuizNet.Quiz.Games;
using QuizNet.Quiz.Quizzes;
using QuizNet.Quiz.Reports;
using QuizNet.Quiz.Results;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Prometheus;
using QuizNet.ServiceDefaults.Storage;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddIdentity();
builder.AddStorage<QuizContext>();
builder.AddFiles();
builder.AddQuizzes();
builder.AddAuthoring();
builder.AddExchange();
builder.AddResults();
builder.AddReports();
builder.AddGames();
builder.AddAssigned();

var app = builder.Build();

app.UseCallerAddress();
app.MapDefaultEndpoints();
app.MapPrometheus();
app.MapFiles();
app.MapQuizzes();
app.MapAuthoring();
app.MapExchange();
app.MapGames();
app.MapAssigned();
app.MapReports();

app.Run();
