using QuizNet.Load;
using QuizNet.Load.Cache;
using QuizNet.Load.Costs;
using QuizNet.Load.Drills;
using QuizNet.Load.Exchange;
using QuizNet.Load.Faults;
using QuizNet.Load.Framing;
using QuizNet.Load.Games;
using QuizNet.Load.Games.Peers;
using QuizNet.Load.Http;
using QuizNet.Load.Jobs;
using QuizNet.Load.Peers;
using QuizNet.Load.Processes;
using QuizNet.Load.Proxies;
using QuizNet.Load.Reads;
using QuizNet.Load.Reports;
using QuizNet.Load.SignIns;
using QuizNet.Load.Stack;

// One word per load test; those with a dash are the processes that it starts.
return args switch
{
    ["http", .. var words] => await Interruption.ObeyAsync(stop => HttpCommand.RunAsync(words, stop)),
    ["drill", "replicas", .. var words] => await Interruption.ObeyAsync(stop => ReplicasDrill.RunAsync(words, stop), Tool.RedisServer),
    ["drill", "rolling", .. var words] => await Interruption.ObeyAsync(stop => RollingDrill.RunAsync(words, stop), Tool.RedisServer),
    ["drill", "storm", .. var words] => await Interruption.ObeyAsync(stop => StormDrill.RunAsync(words, stop), Tool.RedisServer),
    ["drill", "balance", .. var words] => await Interruption.ObeyAsync(stop => BalanceDrill.RunAsync(words, stop), Tool.RedisServer),
    ["drill", "faults", .. var words] => await Interruption.ObeyAsync(stop => FaultsDrill.RunAsync(words, stop), Tool.RedisServer),
    ["drill", "dashboard", .. var words] => await Interruption.ObeyAsync(stop => DashboardCosts.RunAsync(words, stop), Tool.RedisServer),
    ["drill", "game", .. var words] => await Interruption.ObeyAsync(stop => GameDrill.RunAsync(words, stop), Tool.RedisServer),
    ["game", "burst", .. var words] => await Interruption.ObeyAsync(stop => BurstCommand.RunAsync(words, stop), Tool.RedisServer),
    ["game", "flood", .. var words] => await Interruption.ObeyAsync(stop => FloodCommand.RunAsync(words, stop), Tool.RedisServer),
    ["game", .. var words] => await Interruption.ObeyAsync(stop => GameCommand.RunAsync(words, stop), Tool.RedisServer),
    ["peers", "gateway", .. var words] => await Interruption.ObeyAsync(stop => PeersCommand.RunAsync(words, stop), Tool.RedisServer),
    [TestBackend.Word, var port] => await TestBackend.RunAsync(port),
    [RegisteredBackend.Word, var port] => await RegisteredBackend.RunAsync(port),
    [LedgerBackend.Word, var port, var redis] => await LedgerBackend.RunAsync(port, redis),
    [BareYarp.Word, var port, .. var backends] => await BareYarp.RunAsync(port, backends),
    [BareHub.Word, var port] => await BareHub.RunAsync(port),
    ["jobs"] => await Interruption.ObeyAsync(JobsComparison.RunAsync, Tool.RedisServer),
    ["jobs-side", var mode, var port, var queue, var count, var size] => await QuizNetSide.RunAsync(mode, port, queue, count, size),
    ["jobs-worker", var connection, var queue, var name] => await WorkerProcess.RunAsync(connection, queue, name),
    ["cache"] => await Interruption.ObeyAsync(CacheRates.RunAsync, Tool.RedisServer),
    ["import"] => await Interruption.ObeyAsync(ImportCosts.RunAsync),
    ["framing"] => await Interruption.ObeyAsync(FramingComparison.RunAsync),
    ["reads"] => await Interruption.ObeyAsync(ReadComparison.RunAsync, Tool.RedisServer),
    ["report"] => await Interruption.ObeyAsync(ReportCosts.RunAsync),
    ["sign-ins"] => await Interruption.ObeyAsync(SignInTimes.RunAsync, Tool.RedisServer),
    _ => Usage.Say(),
};
