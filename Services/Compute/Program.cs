using QuizNet.Compute;
using QuizNet.Compute.Direct;
using QuizNet.Compute.Jobs;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Prometheus;
using QuizNet.ServiceDefaults.Storage;
using QuizNet.ServiceDefaults.Work;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddIdentity();
builder.AddStorage<ComputeContext>();
builder.AddOperations();
builder.AddJobs();

var app = builder.Build();

app.MapDefaultEndpoints();
app.MapPrometheus();

var compute = app.MapGroup("/api/compute").WithTags("Compute");
compute.MapDirect();
compute.MapJobs();
compute.MapQueue();
compute.MapWork("/compute-worker", TimeSpan.FromMilliseconds(350), "Compute worker completed");

app.Run();
