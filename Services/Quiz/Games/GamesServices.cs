using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using QuizNet.Contracts;
using QuizNet.Quiz.Games.Answers;
using QuizNet.Quiz.Games.Course;
using QuizNet.Quiz.Games.Ending;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Opening;
using QuizNet.Quiz.Games.Rounds;
using QuizNet.Quiz.Games.Seats;
using QuizNet.Quiz.Games.Sockets;
using QuizNet.Quiz.Games.Views;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Quiz.Games;

internal static class GamesServices
{
    // An order of eight items with the longest words fits many times.
    private const int LargestMessage = 8 * 1024;

    public static void AddGames(this IHostApplicationBuilder builder)
    {
        builder.AddRedis();
        var services = builder.Services;
        services.AddSingleton<GameMetrics>();
        services.AddSingleton<GameReader>().AddSingleton<GameWriter>().AddSingleton<GameFinder>().AddSingleton<PinGuesses>().AddSingleton<MinuteCounter>();
        services.AddSingleton<GameDriver>().AddSingleton<RoundReader>().AddHostedService<DueLoop>();
        services.AddSingleton<JoinDesk>().AddSingleton<HostDesk>().AddSingleton<SeatReader>().AddSingleton<AnswerDesk>();
        services.AddScoped<GameOpening>().AddSingleton<SeatCopy>();
        services.AddSingleton<ViewReader>().AddSingleton<Presence>().AddSingleton<Doorway>().AddSingleton<RoomWork>().AddSingleton<GameRooms>();
        services.AddSingleton<GameRecords>().AddSingleton<LiveCopy>().AddHostedService<FinishLoop>();

        // It logs every refusal as an error; HubGuard logs those that are none.
        builder.Logging.AddFilter("Microsoft.AspNetCore.SignalR.Internal.DefaultHubDispatcher", LogLevel.None);
        services.AddSignalR(hub =>
        {
            hub.MaximumReceiveMessageSize = LargestMessage;
            hub.KeepAliveInterval = TimeSpan.FromSeconds(10);
            hub.ClientTimeoutInterval = TimeSpan.FromSeconds(30);
            hub.AddFilter<HubGuard>();
        }).AddJsonProtocol(json => ContractsJson.Configure(json.PayloadSerializerOptions));
        services.AddSingleton<HubLifetimeManager<GameHub>, GameSockets>();
        services.AddHostedService<MovingOut>();
    }

    public static void MapGames(this WebApplication app)
    {
        var games = app.MapGroup("/api/games").WithTags("Games");
        games.MapOpening();
        games.MapResults();
        app.MapHub<GameHub>("/hubs/game", options => options.Transports = HttpTransportType.WebSockets).AllowAnonymous();
    }
}
