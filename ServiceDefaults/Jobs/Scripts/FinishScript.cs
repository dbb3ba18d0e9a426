namespace QuizNet.ServiceDefaults.Jobs.Scripts;

/// <summary>
/// Arguments: 1 if there are limits, so that a job less may let another start; then per job: id, fence, what (c completed, r try
/// again, f failed for good, g given back), the result or the line about the error, the pause before the next attempt. Answers
/// per job 1, or 0 if the worker has no right to it any more. What was done already counts as done, so it may be repeated when
/// an answer was lost.
/// </summary>
internal static class FinishScript
{
    public const string Completed = "c";
    public const string TryAgain = "r";
    public const string Failed = "f";
    public const string GivenBack = "g";

    public const int ArgumentsPerJob = 5;

    public const string Text = JobScripts.Prelude + """
        local ids = {}
        for at = 7, #ARGV, 5 do ids[#ids + 1] = ARGV[at] end
        load(ids)
        local answer, settled = {}, {}
        for i, id in ipairs(ids) do
          local at = 7 + (i - 1) * 5
          local job, what, line = known[id], ARGV[at + 2], ARGV[at + 3]
          answer[i] = 0
          if job and job.fence == ARGV[at + 1] then
            answer[i] = 1
            if job.state == 'a' then
              leave(id, job)
              if what == 'c' then
                if line ~= '' then into(set, results, id, line) end
                finish(id, job, 'c')
              elseif what == 'f' then
                fail(id, line)
                finish(id, job, 'f')
              else
                if what == 'g' then
                  job.attempts, job.worker = text(tonumber(job.attempts) - 1), ''
                else
                  fail(id, line)
                  job.ready = text(now + tonumber(ARGV[at + 4]))
                end
                settled[#settled + 1] = id
                place(id, job)
              end
            end
          end
        end
        if #settled > 0 then redis.call('HDEL', progress, unpack(settled)) end
        if ARGV[6] == '1' then wakeful = true end
        return reply(answer)
        """;
}
