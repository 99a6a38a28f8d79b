using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Evidence;

/// <summary>Records a visit on one screen: as planned is one tap, and only what was different is written.</summary>
[Needs(Act.Record)]
public sealed class RecordPage : VisitPage
{
    public Task<IActionResult> OnGetAsync(Guid? goal, bool other)
    {
        FocusGoal = goal;
        Record.HappenedAt = UkTime.WallOf(Clock.GetUtcNow());
        WithoutGoal = other;
        return Fresh();
    }

    /// <summary>True when the record is about no goal.</summary>
    public bool WithoutGoal { get; private set; }

    public Task<IActionResult> OnPostAsync()
    {
        WithoutGoal = FocusGoal is null;
        return Save(
            async (db, change) => await Visit.Write(db, change, await db.Person(change, Act.Record, PersonId), Facts()),
            id => $"{Here}/records/{id}",
            "Saved."
        );
    }
}
