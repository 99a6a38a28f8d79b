using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Safety;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.People;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Safety;

/// <summary>A list of one kind of what is decided about a person's safety, with a form to add to it; it may be about a goal.</summary>
public abstract class SafetyPage<T, TFacts> : NotedPage<T, TFacts>
    where T : Noted<TFacts>, new()
    where TFacts : class, IFacts, new()
{
    /// <summary>The goals it may be about.</summary>
    public IReadOnlyList<SelectOption> Goals { get; private set; } = [];

    /// <summary>The address of all about their safety.</summary>
    public string SafetyHere => $"{Here}/safety";

    /// <summary>What a goal is called that something is about; null when it is about none.</summary>
    public string? Called(Guid? goal) =>
        goal is { } id ? Goals.FirstOrDefault(g => g.Value == id.ToString())?.Text ?? "A goal that has ended" : null;

    /// <summary>What it is about must be of this person.</summary>
    protected override async Task LookFurther()
    {
        if (Form is IOfSomeGoal { GoalId: { } id } && !await Db.About<Goal>(Found).AnyAsync(g => g.Id == id))
        {
            throw new Refused(nameof(IOfSomeGoal.GoalId), $"Choose a goal of {Person.Likes}.");
        }
    }

    protected override async Task Show()
    {
        await base.Show();
        var open = await Db.About<Goal>(Found)
            .Where(g => g.Lifecycle != Lifecycle.Completed && g.Lifecycle != Lifecycle.Cancelled)
            .Where(g => g.Lifecycle != Lifecycle.Rejected && g.Lifecycle != Lifecycle.EnteredInError)
            .OrderBy(g => g.Id)
            .ToListAsync();
        Goals = [new SelectOption("", "No goal"), .. open.Select(g => new SelectOption(g.Id.ToString(), g.CalledBy))];
    }
}
