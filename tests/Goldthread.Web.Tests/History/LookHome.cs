using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests.History;

/// <summary>Maya at Alder House, her worker and key worker, the manager, and who looks into safeguarding everywhere.</summary>
internal sealed class LookHome : IAsyncDisposable
{
    public Site Site { get; private set; } = null!;
    public World World => Site.World;
    public Person Maya { get; private set; } = null!;
    public Actor Worker { get; private set; } = null!;
    public Actor KeyWorker { get; private set; } = null!;
    public Actor Lead { get; private set; } = null!;
    public string Here => $"/people/{Maya.Id}";

    public static async Task<LookHome> Begin(bool pretend = true, Func<Setting, Setting>? change = null)
    {
        var world = await World.Begin();
        var home = new LookHome
        {
            Maya = await world.AddPerson(),
            Worker = await world.Hire("Siân Prys"),
            KeyWorker = await world.Hire("Idris Bell", Job.KeyWorker),
            Lead = await world.Hire("Zed Quill", Job.QualityLead),
        };
        await world.LetSupport(home.Worker, home.Maya);
        await world.LetPlanWith(home.KeyWorker, home.Maya);
        await world.LetAll(home.Lead, Relation.SafeguardingLead);
        home.Site = await Site.Open(world, pretend, change);
        return home;
    }

    /// <summary>The looks at Maya, oldest first.</summary>
    public async Task<IReadOnlyList<Look>> LooksAtMaya() =>
        [.. (await World.Looks()).Where(l => l.PersonId == Maya.Id).OrderBy(l => l.Seq)];

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
