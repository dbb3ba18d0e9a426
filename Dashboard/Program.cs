using QuizNet.Dashboard.Access;
using QuizNet.Dashboard.Alerts;
using QuizNet.Dashboard.FaultDetection;
using QuizNet.Dashboard.Live;
using QuizNet.Dashboard.Speaking;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddIdentity();
builder.AddAccess();
builder.AddFaultDetection();
builder.AddSpeaking();
builder.AddAlerts();
builder.Services.AddLive();

var app = builder.Build();

app.MapDefaultEndpoints(first: AccessServices.UseAccess);
app.MapAccess();
app.MapAlerts();

app.Run();
