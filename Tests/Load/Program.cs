using QuizNet.Load.Jobs;

// One word per load test; those with a dash are the processes that it starts.
return args switch
{
    ["jobs", ..] => await JobsComparison.RunAsync(),
    ["jobs-side", var mode, var port, var queue, var count, var size] => await QuizNetSide.RunAsync(mode, port, queue, count, size),
    ["jobs-worker", var connection, var queue, var name] => await WorkerProcess.RunAsync(connection, queue, name),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project Tests/Load -- jobs");
    return 2;
}
