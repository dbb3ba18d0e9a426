using QuizNet.Data;
using QuizNet.Data.Categories;
using QuizNet.Data.Items;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Events;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Prometheus;
using QuizNet.ServiceDefaults.Storage;
using QuizNet.ServiceDefaults.Work;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddIdentity();
builder.AddStorage<DataContext>();
builder.AddItems();
builder.AddCategories();

var app = builder.Build();

app.MapDefaultEndpoints();
app.MapPrometheus();

var data = app.MapGroup("/api/data").WithTags("Data");
data.MapItems();
data.MapCategories();
data.MapWork("/data-work", TimeSpan.FromMilliseconds(200), "Data work completed");
app.MapEvents();

app.Run();
