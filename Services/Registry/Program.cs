using QuizNet.Registry.Instances;
using QuizNet.Registry.Leases;
using QuizNet.Registry.Watching;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Prometheus;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddInstances();
builder.Services.AddLeases();

var app = builder.Build();

app.MapDefaultEndpoints();
app.MapPrometheus();
app.MapInstances();
app.MapPrometheusTargets();
app.MapWatch();

app.Run();
