using System.Globalization;
using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Staff;

namespace Goldthread.Web.Simulation;

/// <summary>What a goal of a simulated life is about, with the book of words that belongs to it.</summary>
internal sealed class Theme
{
    private static readonly string[] Names =
    [
        "walking",
        "cooking",
        "medicines",
        "home",
        "company",
        "mornings",
        "garden",
        "evenings",
        "table",
        "comfort",
        "learning",
    ];

    private readonly Dictionary<string, string> _facts;

    private Theme(string name)
    {
        Book = WordBook.Open(name);
        _facts = Book.Lines("facts").Select(l => l.Split('=', 2)).ToDictionary(l => l[0].Trim(), l => l[1].Trim());
        Kind = Enum.Parse<GoalKind>(_facts["kind"]);
        Commissioned = Enum.Parse<CommissionedOutcome>(_facts["commissioned"]);
        Identity = Enum.Parse<IdentityLens>(_facts["identity"]);
        Services = [.. _facts["services"].Split(',').Select(Enum.Parse<ServiceKind>)];
        var rhythm = _facts["times"].Split(' ');
        (Times, Per) = (int.Parse(rhythm[0], CultureInfo.InvariantCulture), Enum.Parse<RhythmPer>(rhythm[1]));
        Count = Measure.Of(_facts["count"]);
        StableName = WordBook.Parts(_facts["stable"])[0];
        StableUnit = WordBook.Parts(_facts["stable"])[1];
    }

    public static IReadOnlyList<Theme> All { get; } = [.. Names.Select(n => new Theme(n))];

    public WordBook Book { get; }
    public string Title => _facts["title"];
    public GoalKind Kind { get; }
    public CommissionedOutcome Commissioned { get; }
    public IdentityLens Identity { get; }
    public IReadOnlyList<ServiceKind> Services { get; }
    public List<string> CareAct => [.. _facts["careact"].Split(',')];
    public List<string> Wellbeing => [.. _facts["wellbeing"].Split(',')];
    public int Times { get; }
    public RhythmPer Per { get; }

    /// <summary>What is counted in daily life.</summary>
    public Measure Count { get; }

    /// <summary>What the person is asked.</summary>
    public string FeelName => _facts["feel"];

    /// <summary>What should not happen often.</summary>
    public string StableName { get; }
    public string StableUnit { get; }

    /// <summary>Something counted, as it is on worse days and on better ones.</summary>
    internal sealed record Measure(
        string Name,
        string Unit,
        (int Least, int Most) Worse,
        (int Least, int Most) Better,
        Direction Direction,
        string Target
    )
    {
        public static Measure Of(string line)
        {
            var parts = WordBook.Parts(line);
            return new Measure(
                parts[0],
                parts[1],
                Span(parts[2]),
                Span(parts[3]),
                Enum.Parse<Direction>(parts[4]),
                parts[5]
            );
        }

        /// <summary>The worst that is seen.</summary>
        public int Worst => Direction == Direction.Lower ? Worse.Most : Worse.Least;

        private static (int Least, int Most) Span(string text)
        {
            var ends = text.Split('-').Select(e => int.Parse(e, CultureInfo.InvariantCulture)).ToArray();
            return (ends[0], ends[1]);
        }
    }
}
