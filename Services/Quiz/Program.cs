using QuizNet.Quiz;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Prometheus;
using QuizNet.ServiceDefaults.Storage;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddIdentity();
builder.AddStorage<QuizContext>();

var app = builder.Build();

app.UseCallerAddress();
app.MapDefaultEndpoints();
app.MapPrometheus();

app.Run();
