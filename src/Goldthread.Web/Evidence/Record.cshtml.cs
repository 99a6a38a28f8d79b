using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Safety;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Evidence;

/// <summary>Records a visit on one screen: as planned is one tap, and only what was different is written.</summary>
[Needs(Act.Record)]
[AfterwardsToo]
public sealed class RecordPage : VisitPage
{
    /// <summary>What whoever records must know: restrictions that hold, and consents that were taken back.</summary>
    public SafetyNow Safety { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(Guid? goal, bool other)
    {
        FocusGoal = goal;
        // After somebody has left us only what happened before is written down; its day is for the writer to say.
        Record.HappenedAt = Gone ? null : UkTime.WallOf(Clock.GetUtcNow());
        WithoutGoal = other;
        return Fresh();
    }

    public Task<IActionResult> OnPostAsync()
    {
        WithoutGoal = FocusGoal is null;
        return Save(
            async (db, change) => await Visit.Write(db, change, await db.Person(change, Act.Record, PersonId), Facts()),
            id => $"{Here}/records/{id}",
            "Saved."
        );
    }

    protected override async Task Show()
    {
        await base.Show();
        Safety = await SafetyNow.Of(Db, Found, FocusGoal, Today);
    }
}
