using QuizNet.Dashboard.Page;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;

var builder = WebApplication.CreateBuilder(args);

builder.AddServiceDefaults();
builder.AddIdentity();

var app = builder.Build();

app.MapDefaultEndpoints();
app.MapPage();

app.Run();
