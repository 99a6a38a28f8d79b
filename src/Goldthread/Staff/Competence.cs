using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Staff;

/// <summary>Something a member of staff has been trained in or shown able to do, with its dates.</summary>
public sealed class Competence : Record
{
    private Competence() { }

    public Guid StaffId { get; private set; }

    /// <summary>What, in plain words: moving and handling, giving medicines.</summary>
    public string Name { get; private set; } = "";
    public DateOnly GainedOn { get; private set; }

    /// <summary>The last day it counts without doing it again; empty when it does not run out.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>Taken off the list on this day.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Whether it counts on a day.</summary>
    public bool HoldsOn(DateOnly day) => EndedOn is null && GainedOn <= day && (ExpiresOn is null || ExpiresOn >= day);

    /// <summary>Notes it. Refuses what is missing or unclear.</summary>
    public static Competence Note(Change change, StaffMember member, Typed facts)
    {
        facts.Look(change.Today);
        change.In(member.ProviderId);
        return change.Keep(
            new Competence
            {
                Id = change.NewId(),
                StaffId = member.Id,
                Name = Check.Tidy(facts.Name)!,
                GainedOn = facts.GainedOn!.Value,
                ExpiresOn = facts.ExpiresOn,
            },
            What.CompetenceNoted
        );
    }

    /// <summary>Takes it off the list.</summary>
    public void End(Change change, StaffMember member, int seen)
    {
        Expect(seen);
        EndedOn = change.Today;
        change.In(member.ProviderId);
        change.Say(What.CompetenceEnded);
    }

    /// <summary>A competence as typed.</summary>
    public sealed class Typed
    {
        public string? Name { get; set; }
        public DateOnly? GainedOn { get; set; }
        public DateOnly? ExpiresOn { get; set; }

        internal void Look(DateOnly today) =>
            new Check()
                .Needs(nameof(Name), Name, PersonFacts.ShortMax, "Write what they are able to do.")
                .Must(nameof(GainedOn), GainedOn is not null, "Give the day it was gained.")
                .NotAhead(nameof(GainedOn), GainedOn, today)
                .Must(
                    nameof(ExpiresOn),
                    ExpiresOn is null || GainedOn is null || ExpiresOn > GainedOn,
                    "Give a day after the day it was gained, or leave it empty."
                )
                .OrRefuse();
    }
}
