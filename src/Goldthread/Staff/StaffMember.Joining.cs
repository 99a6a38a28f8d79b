using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Staff;

public sealed partial class StaffMember
{
    /// <summary>Takes somebody on. Refuses what is missing or unclear.</summary>
    public static StaffMember TakeOn(Change change, Provider provider, Typed facts)
    {
        facts.Look(change.Today);
        change.In(provider.Id);
        var member = Join(change, provider, Check.Tidy(facts.Name)!, facts.Job!.Value);
        member.Take(facts);
        return member;
    }

    /// <summary>Changes who they are to us. Parts that would outlast their last day end with it by themselves.</summary>
    /// <param name="lastAdministrator">True when nobody else could set the provider up.</param>
    public void Rewrite(Change change, int seen, Typed facts, bool lastAdministrator)
    {
        facts.Look(change.Today, EndsOn);
        if (lastAdministrator && facts.EndsOn is not null)
        {
            throw new Refused(nameof(EndsOn), LastOne);
        }

        if (change.Actor.Id == Id && facts.EndsOn != EndsOn)
        {
            throw new Refused(nameof(EndsOn), "Somebody else has to change your last day.");
        }

        Expect(seen);
        (Name, Job) = (Check.Tidy(facts.Name)!, facts.Job!.Value);
        Take(facts);
        change.In(ProviderId);
        change.Say(What.StaffChanged);
    }

    /// <summary>What is known, for showing in a form.</summary>
    public Typed Facts() =>
        new()
        {
            Name = Name,
            Job = Job,
            Terms = Terms,
            Agency = Agency,
            EndsOn = EndsOn,
        };

    private void Take(Typed facts)
    {
        Terms = facts.Terms;
        Agency = facts.Terms == Staff.Terms.Agency ? Check.Tidy(facts.Agency) : null;
        EndsOn = facts.EndsOn;
    }

    /// <summary>Somebody on the staff as typed.</summary>
    public sealed class Typed
    {
        public string? Name { get; set; }
        public Job? Job { get; set; }

        /// <summary>Empty for somebody on the payroll.</summary>
        public Terms? Terms { get; set; }
        public string? Agency { get; set; }
        public DateOnly? EndsOn { get; set; }

        /// <summary>Gathers what is missing or unclear, without throwing.</summary>
        /// <param name="was">The last day as it was known before; it may stay.</param>
        internal Check Problems(DateOnly today, DateOnly? was = null) =>
            new Check()
                .Needs(nameof(Name), Name, PersonFacts.NameMax, "Write their name.")
                .Must(nameof(Job), Job is not null, "Choose what they are employed to do.")
                .Fits(nameof(Agency), Agency, PersonFacts.NameMax)
                .Must(
                    nameof(Agency),
                    Terms != Staff.Terms.Agency || !string.IsNullOrWhiteSpace(Agency),
                    "Write which agency sends them."
                )
                .Must(
                    nameof(EndsOn),
                    Terms != Staff.Terms.Agency || EndsOn is not null,
                    "Give the last day that the agency sends them for. It can be moved later."
                )
                .NotPast(nameof(EndsOn), EndsOn == was ? null : EndsOn, today);

        internal void Look(DateOnly today, DateOnly? was = null) => Problems(today, was).OrRefuse();
    }
}
