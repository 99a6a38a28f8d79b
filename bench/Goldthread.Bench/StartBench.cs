namespace Goldthread.Bench;

/// <summary>From starting the process to its first answer, and what it holds after a thousand pages and a rest.</summary>
internal static class StartBench
{
    private const int Pages = 1_000;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(60);

    public static async Task Run(Plan plan, Engine engine)
    {
        Say.Head($"Start on {engine.Name}");
        var database = await engine.Shape();
        var took = new List<double>();
        for (var round = 0; round < Plan.Rounds; round++)
        {
            var (once, time) = await Served.Start(plan, database);
            await once.DisposeAsync();
            took.Add(time.TotalSeconds);
        }

        took.Sort();
        Say.Line("start to first answer", Say.Words($"{took[took.Count / 2]:0.00} s (bar 1.5)"));
        var (served, _) = await Served.Start(plan, database);
        await using (served)
        {
            var desk = Desk.All(engine, database)[0];
            using var wire = new Wire(served.Port);
            var cookie = await served.SignIn(desk.Staff);
            for (var n = 0; n < Pages; n++)
            {
                wire.Ask(Wire.Get($"/people/{desk.People[n % desk.People.Count].Person}", cookie));
            }

            await Task.Delay(Rest);
            Say.Line($"memory 60 s after {Pages:N0} pages", Say.Words($"{served.Memory():0} MB (bar 150)"));
        }
    }
}
