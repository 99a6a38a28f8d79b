namespace Goldthread.TestKit;

/// <summary>The engine that this run of the tests stands on: <c>GOLDTHREAD_ENGINE</c>, sqlite unless it says postgres.</summary>
public static class Engine
{
    public static bool IsPostgres { get; } =
        Environment.GetEnvironmentVariable("GOLDTHREAD_ENGINE") switch
        {
            null or "" or "sqlite" => false,
            "postgres" => true,
            var other => throw new InvalidOperationException($"GOLDTHREAD_ENGINE is sqlite or postgres, not {other}."),
        };
}
