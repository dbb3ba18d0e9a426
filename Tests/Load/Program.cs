using QuizNet.Load.Cache;
using QuizNet.Load.Framing;
using QuizNet.Load.Jobs;
using QuizNet.Load.Reads;
using QuizNet.Load.SignIns;

// One word per load test; those with a dash are the processes that it starts.
return args switch
{
    ["jobs", ..] => await JobsComparison.RunAsync(),
    ["jobs-side", var mode, var port, var queue, var count, var size] => await QuizNetSide.RunAsync(mode, port, queue, count, size),
    ["jobs-worker", var connection, var queue, var name] => await WorkerProcess.RunAsync(connection, queue, name),
    ["cache"] => await CacheRates.RunAsync(),
    ["framing"] => await FramingComparison.RunAsync(),
    ["reads"] => await ReadComparison.RunAsync(),
    ["sign-ins"] => await SignInTimes.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project Tests/Load -- jobs | cache | framing | reads | sign-ins");
    return 2;
}
