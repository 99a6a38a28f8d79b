using Goldthread.Goals;
using Goldthread.Staff;
using Goldthread.Storage.Reports;
using Goldthread.Support;

namespace Goldthread.Web.Demonstration;

/// <summary>What a goal needs to be possible, and who has read its plan.</summary>
internal sealed partial class Teller
{
    public void HasPackage(SupportPackage.Typed facts) => Notes<SupportPackage, SupportPackage.Typed>(facts);

    public void GoalNeeds(string goal, GoalSetting.Typed facts) =>
        NotesFor<GoalSetting, GoalSetting.Typed>(goal, facts);

    public void AsksPartner(string goal, PartnerAction.Typed facts) =>
        NotesFor<PartnerAction, PartnerAction.Typed>(goal, facts);

    /// <summary>A worker reads the plan of a goal as it is on that day.</summary>
    public void ReadsPlan(string goal, int week, DayOfWeek day, string time, Who who) =>
        TellAt(
            Wall(calendar.Day(week, day), time),
            who,
            async (db, change) =>
            {
                var found = await db.Find<Goal>(change, Act.Record, PersonId, Named(goal));
                var parts = await db.PlanPartsOf(found);
                PlanUnderstood.Say(change, found, parts, parts);
            }
        );
}
