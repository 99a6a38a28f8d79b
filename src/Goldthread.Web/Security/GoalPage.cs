using Goldthread.Goals;
using Goldthread.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>A page about one goal of one person.</summary>
public abstract class GoalPage : PersonPage
{
    /// <summary>The goal's id in the address.</summary>
    [BindProperty(SupportsGet = true, Name = "goal")]
    public Guid GoalId { get; set; }

    /// <summary>The version of the goal that was on the screen.</summary>
    [BindProperty]
    public int Seen { get; set; }

    public Goal Goal { get; private set; } = null!;

    /// <summary>The address of everything about this goal.</summary>
    public string GoalHere => $"{Here}/goals/{Goal.Id}";

    protected override async Task<bool> FindMore()
    {
        var goal = await Db.About<Goal>(Found).SingleOrDefaultAsync(g => g.Id == GoalId);
        Goal = goal!;
        return goal is not null;
    }
}
