using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Work;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();

var app = builder.Build();

app.MapDefaultEndpoints();
app.MapWork("/api/data/data-work", TimeSpan.FromMilliseconds(200), "Data work completed");

app.Run();
