using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuizNet.Contracts;

/// <summary>How every contract is written: camelCase, enums as words, nothing for what is not there.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(UtcJson)])]
[JsonSerializable(typeof(RegisterRequest))]
[JsonSerializable(typeof(HeartbeatRequest))]
[JsonSerializable(typeof(DeregisterRequest))]
[JsonSerializable(typeof(RegistryAnswer))]
[JsonSerializable(typeof(RemovalAnswer))]
[JsonSerializable(typeof(ServiceList))]
[JsonSerializable(typeof(WorkDone))]
[JsonSerializable(typeof(ServerInfo))]
[JsonSerializable(typeof(GatewayStatus))]
[JsonSerializable(typeof(ServerList))]
[JsonSerializable(typeof(DescribedServices))]
[JsonSerializable(typeof(ResetRequest))]
[JsonSerializable(typeof(ResetAnswer))]
[JsonSerializable(typeof(EventEnvelope))]
[JsonSerializable(typeof(UserRegistered))]
[JsonSerializable(typeof(UserSignedOut))]
[JsonSerializable(typeof(DataCreated))]
[JsonSerializable(typeof(DataUpdated))]
[JsonSerializable(typeof(DataDeleted))]
[JsonSerializable(typeof(JobCompleted))]
[JsonSerializable(typeof(JobFailed))]
[JsonSerializable(typeof(ServiceRegistered))]
[JsonSerializable(typeof(ServiceFailed))]
[JsonSerializable(typeof(ServiceRecovered))]
[JsonSerializable(typeof(RecentEvents))]
[JsonSerializable(typeof(DeadEvent))]
[JsonSerializable(typeof(DeadEvents))]
[JsonSerializable(typeof(ReplayEvents))]
[JsonSerializable(typeof(ReplayedEvents))]
[JsonSerializable(typeof(SignUpRequest))]
[JsonSerializable(typeof(SignInRequest))]
[JsonSerializable(typeof(SignedIn))]
[JsonSerializable(typeof(UserInfo))]
[JsonSerializable(typeof(RefreshRequest))]
[JsonSerializable(typeof(ChangePasswordRequest))]
[JsonSerializable(typeof(ChangeRoleRequest))]
[JsonSerializable(typeof(FirstAdminRequest))]
[JsonSerializable(typeof(SessionList))]
[JsonSerializable(typeof(AuthMessage))]
[JsonSerializable(typeof(JwksDocument))]
[JsonSerializable(typeof(ServiceTokenRequest))]
[JsonSerializable(typeof(ServiceToken))]
[JsonSerializable(typeof(DataItemInfo))]
[JsonSerializable(typeof(DataAnswer))]
[JsonSerializable(typeof(DataList))]
[JsonSerializable(typeof(CreateItemRequest))]
[JsonSerializable(typeof(ChangeItemRequest))]
[JsonSerializable(typeof(IncrementRequest))]
[JsonSerializable(typeof(CompareAndSetRequest))]
[JsonSerializable(typeof(BatchRequest))]
[JsonSerializable(typeof(BatchAnswer))]
[JsonSerializable(typeof(CategoryList))]
[JsonSerializable(typeof(ComputeRequest))]
[JsonSerializable(typeof(ComputeAnswer))]
[JsonSerializable(typeof(OperationList))]
[JsonSerializable(typeof(SubmitJobRequest))]
[JsonSerializable(typeof(JobAnswer))]
[JsonSerializable(typeof(JobInfo))]
[JsonSerializable(typeof(JobList))]
[JsonSerializable(typeof(QueueStats))]
[JsonSerializable(typeof(QueueMessage))]
[JsonSerializable(typeof(ReplayJobs))]
[JsonSerializable(typeof(ReplayedJobs))]
public sealed partial class ContractsJson : JsonSerializerContext
{
    /// <summary>Makes other options write as the contracts do: of a context in their chain they only take the types.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.TypeInfoResolverChain.Insert(0, Default);
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Converters.Add(new UtcJson());
    }
}
