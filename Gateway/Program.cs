using QuizNet.Gateway.Docs;
using QuizNet.Gateway.Proxying;
using QuizNet.Gateway.RateLimits;
using QuizNet.Gateway.Status;
using QuizNet.Gateway.TrustedProxies;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Redis;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddRedis();
builder.AddTrustedProxies();
builder.AddRateLimits();
builder.Services.AddProxy();
builder.Services.AddDocs();

var app = builder.Build();

app.UseTrustedProxies();
app.MapDefaultEndpoints();
app.UseRateLimits();
app.MapStatus();
app.MapDocs();
app.MapProxy();

app.Run();
