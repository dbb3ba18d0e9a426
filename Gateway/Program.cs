using QuizNet.Gateway.AccessLog;
using QuizNet.Gateway.Docs;
using QuizNet.Gateway.Edge;
using QuizNet.Gateway.Maintenance;
using QuizNet.Gateway.Metrics;
using QuizNet.Gateway.Operations;
using QuizNet.Gateway.Proxying;
using QuizNet.Gateway.Status;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddIdentity();
builder.AddAccessLog();
builder.AddEdge();
builder.AddProxy();
builder.Services.AddOperations();
builder.Services.AddDocs();

var app = builder.Build();

app.UseMiddleware<AccessLogMiddleware>();
app.MapDefaultEndpoints(EdgeServices.UseEdge);
app.MapMaintenance();
app.MapStatus();
app.MapMetrics();
app.MapOperations();
app.MapDocs();
app.MapProxy();

app.Run();
