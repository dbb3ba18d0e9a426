using QuizNet.Dashboard.Access;
using QuizNet.Dashboard.Alerts;
using QuizNet.Dashboard.FaultDetection;
using QuizNet.Dashboard.FaultLab;
using QuizNet.Dashboard.Live;
using QuizNet.Dashboard.Monitoring;
using QuizNet.Dashboard.Page;
using QuizNet.Dashboard.Queues;
using QuizNet.Dashboard.Resources;
using QuizNet.Dashboard.Speaking;
using QuizNet.Dashboard.Telemetry;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Events;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Prometheus;

if (args is ["monitoring", var directory])
{
    MonitoringFiles.Write(directory);
    return;
}

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddIdentity();
builder.AddAccess();
builder.AddFaultDetection();
builder.AddSpeaking();
builder.AddAlerts();
builder.Services.AddLive();
builder.Services.AddTelemetryViews();
builder.Services.AddQueues();
builder.Services.AddResources();
builder.Services.AddFaultLab();
builder.Services.AddPage();

var app = builder.Build();

app.MapDefaultEndpoints(first: AccessServices.UseAccess);
app.MapPrometheus();
app.MapAccess();
app.MapLive();
app.MapAlerts();
app.MapTelemetryViews();
app.MapQueues();
app.MapResources();
app.MapFaultLab();
app.MapEvents();
app.MapPage();

app.Run();
