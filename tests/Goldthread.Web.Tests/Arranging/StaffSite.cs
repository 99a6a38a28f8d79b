using Goldthread.People;
using Goldthread.Staff;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests.Arranging;

/// <summary>
/// Alder House and Birch Street, each with a manager; Ada, who sets the provider up and sees nobody by that; Kit, who is
/// Maya's key worker and answers for her goal; Sol, who has no part anywhere.
/// </summary>
public sealed class StaffSite : IAsyncDisposable
{
    private StaffSite(Site site) => Site = site;

    public Site Site { get; }
    public World World => Site.World;
    public Service Birch { get; private init; } = null!;
    public Actor Ada { get; private init; } = null!;
    public Actor Kit { get; private init; } = null!;
    public Actor Sol { get; private init; } = null!;
    public Actor BirchManager { get; private init; } = null!;
    public Person Maya { get; private init; } = null!;
    public Team Team { get; private init; } = null!;
    public Goldthread.Goals.Goal Goal { get; private init; } = null!;
    public string Home => $"/services/{World.Home.Id}";
    public string TeamHere => $"{Home}/teams/{Team.Id}";

    public static async Task<StaffSite> Open()
    {
        var world = await World.Begin();
        var birch = await world.OpenService("Birch Street");
        var birchManager = await world.Hire("Ines Duarte", Job.RegisteredManager);
        await world.LetManage(birchManager, birch);
        var ada = await world.Hire("Ada Quill", Job.Administrator);
        await world.LetSetUp(ada);
        var maya = await world.AddPerson("Maya Okafor");
        var kit = await world.Hire("Kit Marlow", Job.KeyWorker);
        await world.LetPlanWith(kit, maya);
        var (goal, _) = await world.StartGoal(maya);
        goal = await world.Alter(
            world.Manager,
            goal,
            Act.Plan,
            (change, g) => g.SetHorizon(change, g.Version, Typed.Horizon(world.Today, kit.Id))
        );
        var sol = await world.Hire("Sol Finch");
        var team = await world.BeginTeam("Mornings");
        return new StaffSite(await Site.Open(world))
        {
            Birch = birch,
            BirchManager = birchManager,
            Ada = ada,
            Kit = kit,
            Sol = sol,
            Maya = maya,
            Team = team,
            Goal = goal,
        };
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
