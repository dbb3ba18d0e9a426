using Microsoft.Extensions.Options;
using QuizNet.Compute.History;
using QuizNet.Compute.Operations;
using QuizNet.ServiceDefaults.Jobs;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Compute.Jobs;

internal static class JobsServices
{
    private const string Queue = "compute";

    public static void AddJobs(this IHostApplicationBuilder builder)
    {
        builder.AddRedis();
        builder.AddJobQueue(Queue, queue =>
        {
            queue.RecordFinished = true;
            foreach (var operation in OperationTable.All)
            {
                queue.Types.Add(new JobTypeOptions(operation.Name));
            }
        });
        foreach (var operation in OperationTable.All)
        {
            builder.Services.AddSingleton<IJobHandler>(services => new OperationJob(operation.Name, services.GetRequiredService<IOptions<ComputeOptions>>()));
        }

        // They only compute, so more at a time than there are cores would only take longer each.
        builder.AddJobWorker(Queue, worker => worker.Concurrency = Environment.ProcessorCount);
        builder.Services.AddScoped<JobHistory>();
        builder.Services.AddHostedService<HistoryLoop>();
    }
}
