using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Work;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();

var app = builder.Build();

app.MapDefaultEndpoints();
app.MapWork("/api/compute/compute-worker", TimeSpan.FromMilliseconds(350), "Compute worker completed");

app.Run();
