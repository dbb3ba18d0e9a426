using QuizNet.Gateway.AccessLog;
using QuizNet.Gateway.Docs;
using QuizNet.Gateway.Edge;
using QuizNet.Gateway.Idempotency;
using QuizNet.Gateway.Maintenance;
using QuizNet.Gateway.Metrics;
using QuizNet.Gateway.Operations;
using QuizNet.Gateway.Proxying;
using QuizNet.Gateway.QuizPages;
using QuizNet.Gateway.RateLimits;
using QuizNet.Gateway.Status;
using QuizNet.Gateway.TrustedProxies;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddIdentity();
builder.AddTrustedProxies();
builder.AddAccessLog();
builder.AddEdge();
builder.AddRateLimits();
builder.AddIdempotency();
builder.AddProxy();
builder.Services.AddOperations();
builder.Services.AddDocs();
builder.Services.AddQuizPages();

var app = builder.Build();

app.UseAccessLog();
app.UseTrustedProxies();
app.MapDefaultEndpoints(EdgeServices.UseEdge);
app.UseIdempotency();
app.MapMaintenance();
app.MapStatus();
app.MapMetrics();
app.MapOperations();
app.MapDocs();
app.MapQuizPages();
app.MapProxy();

app.Run();
