using QuizNet.Gateway.Ejection;

namespace QuizNet.Gateway.Retries;

/// <summary>Which failures of which requests may be tried again elsewhere.</summary>
internal static class RetryRules
{
    /// <summary>Whether doing it twice is as good as once: by its method (RFC 9110 §9.2.2), or because the service recognises its key.</summary>
    public static bool IsRepeatable(string method, bool hasKey) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsPut(method) || HttpMethods.IsDelete(method)
        || (hasKey && (HttpMethods.IsPost(method) || HttpMethods.IsPatch(method)));

    /// <summary>What has never been sent may always be tried again.</summary>
    public static bool MayRepeat(Outcome outcome, bool isRepeatable) => outcome == Outcome.Refused || (outcome is Outcome.Broken or Outcome.Hung or Outcome.Failed && isRepeatable);

    /// <summary>A failure that says that this replica cannot, while another one might. Others are a fault in what it does.</summary>
    public static bool IsWorthAnotherTry(int status) => status is 502 or 503 or 504;

    /// <summary>Whether the replica is to blame. It is not for being turned away by something that all need, and says so with Retry-After.</summary>
    public static Outcome OutcomeOf(int status, bool saysWhen) => status is < 500 or 501 || (status == 503 && saysWhen) ? Outcome.Answered : Outcome.Failed;
}
