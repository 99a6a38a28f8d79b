using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Goals.Examples;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Goals;
using Goldthread.Web.People;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Evidence;

/// <summary>The indicators of a goal: one outcome, three lenses.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class IndicatorsPage : NotedPage<Indicator, IndicatorPlan>
{
    /// <summary>How often a reading can be expected: days, and words.</summary>
    public static IReadOnlyList<(int Days, string Words)> Rhythms { get; } =
    [(1, "Every day"), (3, "Twice a week"), (7, "Every week"), (14, "Every fortnight"), (30, "Every month")];

    /// <summary>Which idea the form begins with: its place among <see cref="Ideas"/>, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "idea")]
    public int? Idea { get; set; }

    /// <summary>Indicators to choose from: those of the example it began from, then those of its kind of goal.</summary>
    public IReadOnlyList<IndicatorIdea> Ideas { get; private set; } = [];

    /// <summary>What a first sign may look like for such a goal.</summary>
    public IReadOnlyList<string> Early { get; private set; } = [];

    /// <summary>Questions for the review, while the goal has none.</summary>
    public IReadOnlyList<string> Questions { get; private set; } = [];

    /// <summary>Indicators whose starting point the first fortnight tells, with what it says so far.</summary>
    public IReadOnlyDictionary<Guid, FirstFortnight> Fortnights { get; private set; } =
        new Dictionary<Guid, FirstFortnight>();

    private const int UsualDaysToFirstSign = 28;

    protected override string List => $"{GoalHere}/indicators";

    protected override IQueryable<Indicator> InOrder(IQueryable<Indicator> all) =>
        all.Where(i => i.GoalId == GoalId).OrderBy(i => i.Lens).ThenBy(i => i.Id);

    protected override void Begin(Change change, Person person) =>
        change.Note<Indicator, IndicatorPlan>(person, Goal, Form);

    /// <summary>What is typed must fit the goal.</summary>
    protected override Task LookFurther()
    {
        Form.LookAgainst(Goal, Today);
        return Task.CompletedTask;
    }

    protected override Task<IndicatorPlan> Blank()
    {
        var ideas = IdeasOf(Goal);
        if (Idea is not { } chosen || chosen < 1 || chosen > ideas.Count)
        {
            return Task.FromResult(new IndicatorPlan());
        }

        var plan = ideas[chosen - 1].Plan();
        plan.EarlyBy = Goal.Kind == GoalKind.Comfort ? null : (Goal.StartsOn ?? Today).AddDays(UsualDaysToFirstSign);
        return Task.FromResult(plan);
    }

    /// <summary>Takes what the first fortnight told as the starting point.</summary>
    public Task<IActionResult> OnPostSettleAsync(Guid which, int seen)
    {
        ModelState.Clear();
        return Save(
            async (db, change) =>
            {
                var indicator = await db.Find<Indicator>(change, Act.Plan, PersonId, which);
                if (indicator.GoalId != GoalId)
                {
                    throw new NotHere();
                }

                indicator.Settle(change, seen, await Fortnight(indicator));
            },
            _ => List,
            "That is the starting point now."
        );
    }

    protected override async Task Show()
    {
        await base.Show();
        Ideas = IdeasOf(Goal);
        var example = ExampleLibrary.Find(Goal.BegunFrom);
        Early = [.. example is null ? [] : new[] { example.Early }, .. IndicatorIdeas.For(Goal.Kind).Early];
        Questions = Goal.ReviewQuestion is not null
            ? []
            : [.. example is null ? [] : new[] { example.Question }, .. IndicatorIdeas.For(Goal.Kind).Questions];
        var fortnights = new Dictionary<Guid, FirstFortnight>();
        foreach (var i in All.Where(i => i.BaselineWay == BaselineWay.FirstFortnight && i.Baseline is null))
        {
            fortnights.Add(i.Id, await Fortnight(i));
        }

        Fortnights = fortnights;
    }

    private static List<IndicatorIdea> IdeasOf(Goal goal) =>
        [.. ExampleLibrary.Find(goal.BegunFrom)?.Indicators ?? [], .. IndicatorIdeas.For(goal.Kind).Indicators];

    // A goal that has not begun has its fortnight ahead; until then the first reading opens it.
    private async Task<FirstFortnight> Fortnight(Indicator indicator)
    {
        var readings = await Db.Readings(indicator.Id)
            .Where(r => r.Value != null)
            .OrderBy(r => r.OnDay)
            .Select(r => new { r.OnDay, r.Value })
            .Take(200)
            .ToListAsync();
        var first = readings.Count > 0 ? readings[0].OnDay : Goal.StartsOn ?? Today;
        return FirstFortnight.Of(first, readings.Select(r => (r.OnDay, r.Value!.Value)));
    }
}
