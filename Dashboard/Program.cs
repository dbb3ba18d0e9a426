using QuizNet.Dashboard.Telemetry;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddIdentity();
builder.Services.AddTelemetryViews();

var app = builder.Build();

app.MapDefaultEndpoints();
app.MapTelemetryViews();

app.Run();
