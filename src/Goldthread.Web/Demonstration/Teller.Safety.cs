using Goldthread.Safety;
using Goldthread.Staff;

namespace Goldthread.Web.Demonstration;

/// <summary>What is decided together about safety.</summary>
internal sealed partial class Teller
{
    public void Decides(string name, CapacityDecision.Typed facts) =>
        Name(name, Notes<CapacityDecision, CapacityDecision.Typed>(facts));

    public void DecidesFor(BestInterests.Typed facts) => Notes<BestInterests, BestInterests.Typed>(facts);

    public void IsAuthorised(string name, Authorisation.Typed facts) =>
        Name(name, Notes<Authorisation, Authorisation.Typed>(facts));

    public void IsRestricted(string name, Restriction.Typed facts) =>
        Name(name, Notes<Restriction, Restriction.Typed>(facts));

    public void IsAsked(string name, Consent.Typed facts) => Name(name, Notes<Consent, Consent.Typed>(facts));

    public void TakesBack(string consent, string? words) =>
        Tell(
            async (db, change) =>
                (await db.Find<Consent>(change, Act.Plan, PersonId, Named(consent))).Withdraw(change, words)
        );

    /// <summary>A restriction is used, and written down a quarter of an hour after it was over.</summary>
    public void Uses(string restriction, int week, DayOfWeek day, string time, Who who, RestrictionUseFacts facts)
    {
        var began = Wall(calendar.Day(week, day), time);
        facts.StartedAt = began;
        TellAt(
            began.AddMinutes(facts.Minutes!.Value + 15),
            who,
            async (db, change) =>
                RestrictionUse.Write(
                    change,
                    await db.Find<Restriction>(change, Act.Record, PersonId, Named(restriction)),
                    facts
                )
        );
    }
}
