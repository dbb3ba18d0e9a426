using QuizNet.Gateway.Docs;
using QuizNet.Gateway.Idempotency;
using QuizNet.Gateway.Proxying;
using QuizNet.Gateway.Status;
using QuizNet.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.Services.AddProxy();
builder.Services.AddDocs();
builder.AddIdempotency();

var app = builder.Build();

app.MapDefaultEndpoints();
app.UseIdempotency();
app.MapStatus();
app.MapDocs();
app.MapProxy();

app.Run();
