using QuizNet.Dashboard.Alerts;
using QuizNet.Dashboard.FaultDetection;
using QuizNet.Dashboard.Live;
using QuizNet.Dashboard.Speaking;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddIdentity();
builder.AddFaultDetection();
builder.AddSpeaking();
builder.AddAlerts();
builder.Services.AddLive();

var app = builder.Build();

app.MapDefaultEndpoints;
app.MapAlerts();

app.Run();
