namespace Goldthread.Bench;

/// <summary>Measures what the plan names, one thing after the other, and prints it.</summary>
internal static class Run
{
    public static async Task<int> All(Plan plan)
    {
        Directory.CreateDirectory(plan.Folder);
        Say.Machine();
        if (plan.Has("rules"))
        {
            RulesBench.Run();
        }

        if (plan.Engines.Contains("sqlite"))
        {
            await On(plan, new SqliteEngine(plan));
        }

        if (plan.Engines.Contains("postgres"))
        {
            await using var server = PostgresServer.Start(plan);
            await On(plan, new PostgresEngine(plan));
        }

        return 0;
    }

    private static async Task On(Plan plan, Engine engine)
    {
        if (plan.Has("writes"))
        {
            await WriteBench.Run(plan, engine);
        }

        if (plan.Has("pages"))
        {
            await PageBench.Run(plan, engine);
        }

        if (plan.Has("start"))
        {
            await StartBench.Run(plan, engine);
        }
    }
}
