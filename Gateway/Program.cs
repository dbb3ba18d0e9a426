using QuizNet.Gateway.Docs;
using QuizNet.Gateway.Metrics;
using QuizNet.Gateway.Operations;
using QuizNet.Gateway.Idempotency;
using QuizNet.Gateway.Proxying;
using QuizNet.Gateway.RateLimits;
using QuizNet.Gateway.Status;
using QuizNet.Gateway.TrustedProxies;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddIdentity();
builder.AddTrustedProxies();
builder.AddRateLimits();
builder.AddProxy();
builder.Services.AddOperations();
builder.Services.AddDocs();
builder.AddIdempotency();

var app = builder.Build();

app.UseTrustedProxies();
app.MapDefaultEndpoints();
app.UseRateLimits();
app.UseIdempotency();
app.MapStatus();
app.MapMetrics();
app.MapOperations();
app.MapDocs();
app.MapProxy();

app.Run();
