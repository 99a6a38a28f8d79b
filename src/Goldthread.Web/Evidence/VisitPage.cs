using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Storage;
using Goldthread.Support;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Evidence;

/// <summary>What recording a visit and correcting one have in common: the form, and what it asks for a goal.</summary>
public abstract class VisitPage : PersonPage
{
    /// <summary>Its fields stand by themselves: “record” in the address is the id of one, not this.</summary>
    [BindProperty(Name = "")]
    public RecordFacts Record { get; set; } = new();

    /// <summary>A face as chosen; "declined" when they did not want to say.</summary>
    [BindProperty]
    public string? Felt { get; set; }

    [BindProperty]
    public FocusFacts Focus { get; set; } = new();

    [BindProperty]
    public Guid? FocusGoal { get; set; }

    // Named, so that a form without any is a form without any, and not one whose every field is taken for an answer.
    [BindProperty(Name = nameof(Answers))]
    public Dictionary<Guid, string?> Answers { get; set; } = [];

    [BindProperty(Name = nameof(Steps))]
    public Dictionary<Guid, Help?> Steps { get; set; } = [];

    /// <summary>True when the record is about no goal.</summary>
    public bool WithoutGoal { get; protected set; }

    /// <summary>The goal in focus; none while choosing.</summary>
    public Goal? InFocus { get; private set; }
    public IReadOnlyList<Goal> Goals { get; private set; } = [];
    public IReadOnlyList<Indicator> Asked { get; private set; } = [];
    public IReadOnlyList<SupportStep> Routine { get; private set; } = [];

    /// <summary>The visit as typed.</summary>
    protected VisitFacts Facts()
    {
        Record.Mood = int.TryParse(Felt, out var face) ? face : null;
        return new VisitFacts { Record = Record, Goals = FocusGoal is { } goal ? [Told(goal)] : [] };
    }

    private GoalFacts Told(Guid goal) =>
        new()
        {
            GoalId = goal,
            Focus = Focus,
            Answers =
            [
                .. Answers
                    .Where(a => !string.IsNullOrWhiteSpace(a.Value))
                    .Select(a => new AnswerFacts(a.Key, Given(a.Value!), $"{nameof(Answers)}[{a.Key}]")),
            ],
            Steps = [.. Steps.Where(s => s.Value is not null).Select(s => new HelpFacts(s.Key, s.Value!.Value))],
        };

    private static ReadingFacts Given(string typed) =>
        typed == VisitFacts.Declined ? new() { Absence = Absence.Declined } : new() { Value = typed };

    protected override async Task Show()
    {
        ViewData["Slim"] = true;
        Goals = await Db.About<Goal>(Found)
            .Where(g => g.Lifecycle == Lifecycle.Active || g.Id == FocusGoal)
            .OrderBy(g => g.Priority)
            .ThenBy(g => g.Id)
            .ToListAsync();
        InFocus = Goals.FirstOrDefault(g => g.Id == FocusGoal) ?? (Goals.Count == 1 && !WithoutGoal ? Goals[0] : null);
        if (InFocus is not { } goal)
        {
            return;
        }

        FocusGoal = goal.Id;
        Asked = await Db.About<Indicator>(Found)
            .Where(i => i.GoalId == goal.Id && i.EndedOn == null && i.Source == Source.DailyRecord)
            .OrderBy(i => i.Lens)
            .ThenBy(i => i.Id)
            .ToListAsync();
        Routine = await Db.About<SupportStep>(Found)
            .Where(s => s.GoalId == goal.Id && s.EndedOn == null)
            .OrderBy(s => s.Position)
            .ToListAsync();
    }
}
