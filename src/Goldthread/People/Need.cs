using Goldthread.History;

namespace Goldthread.People;

/// <summary>An assessed need in plain words, with what the person can do, linked to the Care Act's outcomes and wellbeing areas.</summary>
public sealed class Need : Noted<Need.Typed>
{
    public string Words { get; private set; } = "";

    /// <summary>What they can do already.</summary>
    public string? CanDo { get; private set; }

    /// <summary>Care Act outcomes, letters a to j parted by commas.</summary>
    public string? CareAct { get; private set; }

    /// <summary>Wellbeing areas, letters a to i parted by commas.</summary>
    public string? Wellbeing { get; private set; }

    /// <summary>Who assessed it, or where it is written.</summary>
    public string? Source { get; private set; }
    public DateOnly? AssessedOn { get; private set; }

    internal override What Anew => What.NeedNoted;
    internal override What Changed => What.NeedChanged;

    public override Typed Facts() =>
        new()
        {
            Words = Words,
            CanDo = CanDo,
            CareAct = CareAct?.Split(',').ToList() ?? [],
            Wellbeing = Wellbeing?.Split(',').ToList() ?? [],
            Source = Source,
            AssessedOn = AssessedOn,
        };

    protected override void Take(Typed facts)
    {
        Words = Check.Tidy(facts.Words)!;
        CanDo = Check.Tidy(facts.CanDo);
        CareAct = Check.Tidy(string.Join(',', facts.CareAct.Order(StringComparer.Ordinal)));
        Wellbeing = Check.Tidy(string.Join(',', facts.Wellbeing.Order(StringComparer.Ordinal)));
        Source = Check.Tidy(facts.Source);
        AssessedOn = facts.AssessedOn;
    }

    /// <summary>A need as typed.</summary>
    public sealed class Typed : IFacts
    {
        public const int WordsMax = 500;

        public string? Words { get; set; }
        public string? CanDo { get; set; }
        public List<string> CareAct { get; set; } = [];
        public List<string> Wellbeing { get; set; } = [];
        public string? Source { get; set; }
        public DateOnly? AssessedOn { get; set; }

        public void Look(Check check, DateOnly today) =>
            check
                .Needs(nameof(Words), Words, WordsMax, "Write the need in plain words.")
                .Fits(nameof(CanDo), CanDo, WordsMax)
                .Fits(nameof(Source), Source, PersonFacts.LineMax)
                .NotAhead(nameof(AssessedOn), AssessedOn, today)
                .Must(nameof(CareAct), CareAct.TrueForAll(CareActOutcome.IsOne), "Choose outcomes from the list.")
                .Must(nameof(Wellbeing), Wellbeing.TrueForAll(WellbeingArea.IsOne), "Choose areas from the list.");
    }
}
