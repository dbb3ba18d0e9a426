using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Cache;
using QuizNet.ServiceDefaults.Events;

namespace QuizNet.Data.Items;

internal static class ItemsServices
{
    private const string Group = "data-cache";

    public static void AddItems(this IHostApplicationBuilder builder)
    {
        builder.AddCache();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton<ItemReader>();
        builder.Services.AddScoped<ItemEditor>();
        builder.Services.AddScoped<ItemWrite>();
        builder.Services.AddHostedService<ItemWarmup>();
        builder.AddEventHandler<DataCreated, ItemReplacedHandler>(Group);
        builder.AddEventHandler<DataUpdated, ItemReplacedHandler>(Group);
        builder.AddEventHandler<DataDeleted, ItemReplacedHandler>(Group);
    }

    public static void MapItems(this RouteGroupBuilder data)
    {
        var items = data.MapGroup("").WithTags("Items");
        items.MapReading();
        items.MapWriting();
        items.MapBatch();
    }
}
