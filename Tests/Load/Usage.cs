namespace QuizNet.Load;

internal static class Usage
{
    private const string Text = """
        dotnet run -c Release --project Tests/Load -- WORD [options]

        http              constant rate against a running gateway; http --help lists its options
        peers gateway     the gateway, bare YARP, nginx, HAProxy and express before the same backends: good answers a second and CPU
                          as fast as each can, p50 and p99 at one rate for all
                            --blocks 5 --seconds 4 --connections N (64 and 256) --rate 4000 --no-limits --json
        drill replicas    kill -9 and SIGSTOP of one of three replicas under load, behind the gateway and its peers
                            --rps 500 --kills 20 --freezes 10 --freeze-seconds 10 --pause 3
                            --backend ledger|sqlite|postgres (an own one of few lines, or the data service)
                            --only gateway|nginx|haproxy|yarp --json
        drill rolling     every service and registry restarted in turn under load; about 75 s
                            --rps 200 --rounds 1 --pause 1 --json
        drill storm       backends that fail half of their requests: how many more reach them, and how soon all is well
                            --rps 300 --seconds 60 --backends 3 --percent 50 --peers --json
        drill balance     the gateway's balancing policies: exactness, and p99 with one slow backend of three
                            --rps 600 --seconds 10 --requests 3000 (of each backend) --policy NAME --json
        drill faults      kill -9, SIGSTOP, 10 x latency and 50 % errors of replicas, and pauses that harm nobody: how soon the dashboard
                          shows them, beside a fixed detector, false alarms, notifications of each incident; 20 and 20 take 7 min, 100 and 100 40
                            --faults 100 --disturbances 100 --seed 1 --json
        drill dashboard   CPU and memory of the dashboard: idle with 33 instances, with 1,000 requests/s, with 10,000 spans/s
                            --seconds 60 (of each) --json
        drill game        kill -9 of replicas and of Redis during games of bots, who also lose their connections: what was lost or counted twice
                            --kills 50 --redis 5 --bots 200 --drops 3 (of each bot and game) --replicas 3 --seed 1 --json
        game              games of bots behind the gateway: how soon all see the same, how soon answers are acknowledged, what it takes
                            --games 1 --players 2000 --replicas 3 --questions 5 --json
                            --peers --rounds 40 (one replica, a bare SignalR hub and socket.io, the same messages to as many sockets)
        game burst        answers of all within 100 ms, each sent twice: --players 1000
        game flood        scripted joins from one address, as fast as they are answered: --joins 5000 --seconds 60
        jobs              our job queue and npm's bullmq on one redis-server
        cache             questions a second to the two-level cache
        import            reading files of 200 and 10,000 questions in each format: time and memory
        reads             reads of items with the cache and without it
        report            CPU, memory and file sizes of the report of a game with 2,000 players and 50 questions
        sign-ins          what a sign-in takes

        Everything is started by this program on free ports of this machine, and ended by it, also on Ctrl-C. Exit code: 0 when all
        went as it should, 1 when it did not, 2 when the arguments are wrong.
        """;

    public static int Say()
    {
        Console.Error.WriteLine(Text);
        return ExitCodes.WrongUsage;
    }
}
