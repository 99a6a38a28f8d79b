using Goldthread.History;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Safety;

/// <summary>What was decided for a person in their best interests, decision by decision.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class BestInterestsPage : SafetyPage<BestInterests, BestInterests.Typed>
{
    /// <summary>The decisions that they cannot make now.</summary>
    public IReadOnlyList<SelectOption> Decisions { get; private set; } = [];

    protected override string List => $"{SafetyHere}/best-interests";

    protected override IQueryable<BestInterests> InOrder(IQueryable<BestInterests> all) =>
        all.OrderByDescending(d => d.DecidedOn).ThenByDescending(d => d.Id);

    /// <summary>The decision by what it was called.</summary>
    public string About(Guid id) =>
        Decisions.FirstOrDefault(d => d.Value == id.ToString())?.Text ?? "A decision that is off the list";

    /// <summary>Only for a decision that they cannot make now is one made for them.</summary>
    protected override async Task LookFurther()
    {
        if (Form.CapacityDecisionId is { } id && !await Lacking().AnyAsync(d => d.Id == id))
        {
            throw new Refused(
                nameof(Form.CapacityDecisionId),
                $"Choose a decision that {Person.Likes} cannot make now. Where they can, it is theirs."
            );
        }
    }

    protected override async Task Show()
    {
        await base.Show();
        Decisions =
        [
            .. (await Lacking().OrderByDescending(d => d.DecidedOn).ToListAsync()).Select(d => new SelectOption(
                d.Id.ToString(),
                d.Decision
            )),
        ];
    }

    private IQueryable<CapacityDecision> Lacking() =>
        Db.About<CapacityDecision>(Found).Where(d => d.EndedOn == null && d.Outcome == CapacityOutcome.LacksCapacity);
}
