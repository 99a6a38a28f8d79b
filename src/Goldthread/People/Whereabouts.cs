using Goldthread.History;

namespace Goldthread.People;

/// <summary>
/// That somebody is not here: away for a while, moved on, or died; from a day, and until a day when they came back. What
/// is not noted means that they are here. What follows from it is judged by <see cref="Presence"/>.
/// </summary>
public sealed class Whereabouts : PersonRecord
{
    public const int WhyMax = 300;

    private Whereabouts() { }

    public WhereaboutsKind Kind { get; private set; }

    /// <summary>Where, in a few words.</summary>
    public string? Place { get; private set; }

    /// <summary>The first day that they are not here.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>When they are expected back.</summary>
    public DateOnly? ExpectedOn { get; private set; }

    /// <summary>The first day that they were here again.</summary>
    public DateOnly? BackOn { get; private set; }
    public string? Note { get; private set; }

    /// <summary>It should not have been noted, and counts for nothing.</summary>
    public bool InError { get; private set; }

    /// <summary>It as the rules need it.</summary>
    public Stay Stay => new(Kind, StartsOn, BackOn, Place, ExpectedOn);

    /// <summary>Notes that somebody is away, or will be. Who is away already is from that day on in the new place.</summary>
    /// <param name="all">Everything noted of where this person was.</param>
    public static Whereabouts GoAway(
        Change change,
        Person person,
        WhereaboutsFacts facts,
        IReadOnlyList<Whereabouts> all
    ) => New(change, person, facts, all, leaves: false);

    /// <summary>Notes that somebody has moved on or died. From then on nothing asks for anything.</summary>
    /// <inheritdoc cref="GoAway"/>
    public static Whereabouts Leave(
        Change change,
        Person person,
        WhereaboutsFacts facts,
        IReadOnlyList<Whereabouts> all
    ) => New(change, person, facts, all, leaves: true);

    /// <summary>They are here again, from a day on. Everything that rested goes on, with the days of absence given back.</summary>
    public void ComeBack(Change change, int seen, DateOnly? on, IReadOnlyList<Whereabouts> all)
    {
        Expect(seen);
        StillCounts();
        var facts = Facts();
        facts.BackOn = on;
        var check = new Check()
            .Must(nameof(BackOn), Kind != WhereaboutsKind.Died, "Take out the note of the death instead.")
            .Must(nameof(BackOn), on is not null, "Choose the day they came back.");
        facts.Look(check, change.Today);
        WhereaboutsRules.Fits(check, this, facts, all);
        check.OrRefuse();
        BackOn = on;
        change.Say(What.CameBack);
    }

    /// <summary>Puts right where, or which days.</summary>
    public void Correct(Change change, int seen, WhereaboutsFacts facts, IReadOnlyList<Whereabouts> all)
    {
        Expect(seen);
        StillCounts();
        facts.Kind = Kind.Leaves() ? Kind : facts.Kind;
        Take(change, facts, all, leaves: Kind.Leaves());
        change.Say(What.WhereaboutsCorrected);
    }

    /// <summary>It was noted by mistake: it counts for nothing, and everything that it silenced goes on.</summary>
    public void Mistake(Change change, int seen, string? why)
    {
        Expect(seen);
        StillCounts();
        new Check().Needs("Why", why, WhyMax, "Write how it came to be noted. That stays in the history.").OrRefuse();
        InError = true;
        change.Because(why);
        change.Say(What.WhereaboutsMistaken);
    }

    /// <summary>What is noted, for showing in a form.</summary>
    public WhereaboutsFacts Facts() =>
        new()
        {
            Kind = Kind,
            Place = Place,
            StartsOn = StartsOn,
            ExpectedOn = ExpectedOn,
            BackOn = BackOn,
            Note = Note,
        };

    private static Whereabouts New(
        Change change,
        Person person,
        WhereaboutsFacts facts,
        IReadOnlyList<Whereabouts> all,
        bool leaves
    )
    {
        var noted = new Whereabouts { Id = change.NewId(), PersonId = person.Id };
        noted.Take(change, facts, all, leaves);
        return change.Keep(
            noted,
            noted.Kind switch
            {
                WhereaboutsKind.Died => What.Died,
                WhereaboutsKind.MovedOn => What.MovedOn,
                _ => What.WentAway,
            }
        );
    }

    private void Take(Change change, WhereaboutsFacts facts, IReadOnlyList<Whereabouts> all, bool leaves)
    {
        var check = new Check().Must(
            nameof(Kind),
            facts.Kind is { } kind && kind.Leaves() == leaves,
            leaves ? "Choose which of the two it is." : "Choose where they are."
        );
        facts.Look(check, change.Today);
        WhereaboutsRules.Fits(check, this, facts, all);
        check.OrRefuse();
        Kind = facts.Kind!.Value;
        Place = Check.Tidy(facts.Place);
        StartsOn = facts.StartsOn!.Value;
        ExpectedOn = leaves ? null : facts.ExpectedOn;
        BackOn = Kind == WhereaboutsKind.Died ? null : facts.BackOn;
        Note = Check.Tidy(facts.Note);
    }

    private void StillCounts()
    {
        if (InError)
        {
            throw new Refused("", "This was taken out as a mistake already.");
        }
    }
}
