using QuizNet.Dashboard.Speaking;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddIdentity();
builder.AddSpeaking();

var app = builder.Build();

app.MapDefaultEndpoints();

app.Run();
