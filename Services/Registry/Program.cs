using QuizNet.Registry.Instances;
using QuizNet.Registry.Leases;
using QuizNet.Registry.Watching;
using QuizNet.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddInstances();
builder.Services.AddLeases();

var app = builder.Build();

app.MapDefaultEndpoints();
app.MapInstances();
app.MapWatch();

app.Run();
