using QuizNet.Dashboard.FaultDetection;
using QuizNet.Dashboard.Live;
using QuizNet.Dashboard.Speaking;
using QuizNet.Dashboard.FaultLab;
using QuizNet.Dashboard.Resources;
using QuizNet.Dashboard.Telemetry;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddIdentity();
builder.AddFaultDetection();
builder.AddSpeaking();
builder.Services.AddLive();
builder.Services.AddTelemetryViews();
builder.Services.AddResources();
builder.Services.AddFaultLab();

var app = builder.Build();

app.MapDefaultEndpoints();
app.MapLive();
app.MapTelemetryViews();
app.MapResources();
app.MapFaultLab();

app.Run();
