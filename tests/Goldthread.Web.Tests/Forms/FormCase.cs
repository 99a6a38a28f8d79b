using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.People;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests.Forms;

/// <summary>One form of the application, filled in well enough to be saved, and what it takes and refuses.</summary>
/// <param name="Name">What it is for.</param>
public sealed record FormCase(string Name)
{
    /// <summary>Where it stands, for a person with an active goal and an indicator.</summary>
    public required Func<Setting, string> At { get; init; }

    /// <summary>What is typed. The first field is in no other form of its page.</summary>
    public required IReadOnlyDictionary<string, string?> Typed { get; init; }

    /// <summary>What is chosen besides, of what is there at the time.</summary>
    public Func<Setting, IReadOnlyDictionary<string, string?>>? Chosen { get; init; }

    /// <summary>It as it is filled in there, with what can only be chosen there.</summary>
    public FormCase In(Setting setting) =>
        Chosen is { } chosen ? this with { Typed = Typed.With(chosen(setting)) } : this;

    /// <summary>Fields that must not be empty, with what is said beside each.</summary>
    public (string Field, string Says)[] Needs { get; init; } = [];

    /// <summary>The most characters that a field takes.</summary>
    public (string Field, int Most)[] Limits { get; init; } = [];

    /// <summary>What cannot be taken: typed so, beside which field, what is said.</summary>
    public (IReadOnlyDictionary<string, string?> Typed, string Field, string Says)[] Refuses { get; init; } = [];

    /// <summary>A field whose words are shown on the page after saving, or at <see cref="ShownAt"/>.</summary>
    public required string Words { get; init; }

    public Func<Setting, string>? ShownAt { get; init; }

    /// <summary>True when the form makes one more of a list, each of which can be changed by the same form.</summary>
    public bool List { get; init; }

    /// <summary>True when the form changes what is there, so that it can be overtaken.</summary>
    public bool Changes { get; init; }

    public string Selector => $"main form:has([name='{Typed.Keys.First()}'])";

    /// <summary>What a form is tried with.</summary>
    public sealed record Setting(World World, Person Person, Goal Goal, Indicator Indicator, DailyRecord Record)
    {
        /// <summary>Somebody on the staff who has no part anywhere yet.</summary>
        public required Guid Colleague { get; init; }

        /// <summary>A team that nobody is in yet.</summary>
        public required Guid Team { get; init; }

        /// <summary>A decision that they cannot make now.</summary>
        public required Guid Lacking { get; init; }

        /// <summary>A restriction that holds.</summary>
        public required Guid Restriction { get; init; }

        public string Home => $"/services/{World.Home.Id}";

        public string Member => $"/staff/{Colleague}";

        public string Here => $"/people/{Person.Id}";

        public string GoalHere => $"{Here}/goals/{Goal.Id}";
    }

    public override string ToString() => Name;
}
