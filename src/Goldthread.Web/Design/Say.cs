using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Goals.Examples;
using Goldthread.People;
using Goldthread.Progress;
using Goldthread.Reviews;
using Goldthread.Staff;
using Goldthread.Support;

namespace Goldthread.Web.Design;

/// <summary>The words on screen for what the records name.</summary>
public static partial class Say
{
    public static string Of(Job job) =>
        job switch
        {
            Job.SupportWorker => "Support worker",
            Job.KeyWorker => "Key worker",
            Job.RegisteredManager => "Registered manager",
            Job.Coordinator => "Coordinator",
            Job.TeamLeader => "Team leader",
            Job.QualityLead => "Quality lead",
            Job.Administrator => "Administrator",
        };

    /// <summary>On what terms; nothing means on the payroll.</summary>
    public static string Of(Terms? terms) =>
        terms switch
        {
            Terms.Bank => "Bank",
            Terms.Agency => "Agency",
            _ => "Employed",
        };

    public static string Of(ServiceKind kind) => kind == ServiceKind.HomeCare ? "Home care" : Spaced(kind);

    public static string Of(Relation relation) =>
        relation switch
        {
            Relation.Self => "The person themself",
            Relation.Attorney => "Attorney (lasting power)",
            Relation.BreakGlass => "In an emergency",
            Relation.SeeingSystem => "See",
            Relation.RecordingSystem => "Record",
            _ => Spaced(relation),
        };

    /// <summary>What a part lets somebody do, in a few words.</summary>
    public static string Meaning(Relation relation) =>
        relation switch
        {
            Relation.SupportWorker => "Sees and records",
            Relation.KeyWorker => "Plans and reviews with them",
            Relation.TeamLeader => "Plans and reviews with everybody in the team",
            Relation.Coordinator => "Adds people; sees nobody by this alone",
            Relation.RegisteredManager => "Answers for everybody here",
            Relation.QualityLead => "Looks at goals and records, changes nothing",
            Relation.SafeguardingLead => "Looks into safeguarding concerns",
            Relation.Administrator => "Sets up services and staff; sees nobody’s record by this alone",
            Relation.Commissioner => "Sees figures without names",
            Relation.Inspector => "Sees the service during a visit, changes nothing",
            _ => "",
        };

    public static string Of(StrengthKind kind) =>
        kind switch
        {
            StrengthKind.Ability => "Something they can do",
            StrengthKind.Strength => "Something they are good at or known for",
            StrengthKind.Interest => "Something they care about",
        };

    public static string Of(Settled how) => how == Settled.LetIn ? "Let in" : "Set aside";

    public static string Of(WhereaboutsKind kind) => kind == WhereaboutsKind.Died ? "Died" : Spaced(kind);

    public static string Of(CircleRole role) => role == CircleRole.Attorney ? "Attorney (lasting power)" : Spaced(role);

    public static string Of(SharedTopic topic) => Spaced(topic);

    public static string Of(AboutMeHeading heading) =>
        heading switch
        {
            AboutMeHeading.Important => "What is most important to me",
            AboutMeHeading.ImportantPeople => "People who are important to me",
            AboutMeHeading.Communication => "How I communicate, and how to communicate with me",
            AboutMeHeading.Wellness => "My wellness",
            AboutMeHeading.PleaseDo => "Please do, and please do not",
            AboutMeHeading.SupportMe => "How and when to support me",
            AboutMeHeading.AlsoWorthKnowing => "Also worth knowing about me",
        };

    public static string Of(ExampleSetting setting) =>
        setting switch
        {
            ExampleSetting.HomeCare => "At home",
            ExampleSetting.CareHome => "In a care home",
            ExampleSetting.Palliative => "Near the end of life",
            ExampleSetting.LearningDisabilityAutism => "Learning disability and autism",
            ExampleSetting.MentalHealth => "Mental health",
            ExampleSetting.Reablement => "The first weeks back",
            ExampleSetting.StaffDevelopment => "Staff, for themselves",
        };

    public static string Of(GoalKind kind) =>
        kind switch
        {
            GoalKind.Gain => "To gain something new",
            GoalKind.Keep => "To keep, not to change",
            GoalKind.SlowDecline => "To slow a decline",
            GoalKind.Comfort => "Comfort, at the end of life",
        };

    public static string Of(IdentityLens lens) => Spaced(lens);

    public static string Of(CommissionedOutcome outcome) => Spaced(outcome);

    public static string Of(RhythmPer per) => Spaced(per).ToLowerInvariant();

    public static string Of(Lifecycle lifecycle) =>
        lifecycle switch
        {
            Lifecycle.Proposed => "Said, not planned yet",
            Lifecycle.Planned => "Being planned",
            Lifecycle.Accepted => "Agreed, not started",
            Lifecycle.Active => "Active",
            Lifecycle.OnHold => "Paused",
            Lifecycle.Completed => "Closed",
            Lifecycle.Cancelled => "Stopped at the person’s wish",
            Lifecycle.EnteredInError => "Written by mistake",
            Lifecycle.Rejected => "Put aside",
        };

    public static string Of(Lens lens) =>
        lens switch
        {
            Lens.Experience => "How it feels",
            Lens.Behaviour => "What happens",
            Lens.Stability => "What stays safe",
        };

    public static string Of(FindingKind kind) =>
        kind switch
        {
            FindingKind.Better => "Better",
            FindingKind.Steady => "Steady",
            FindingKind.Worse => "Harder",
            FindingKind.Changed => "Different",
            FindingKind.TooEarly => "Too early to tell",
            FindingKind.Silent => "No readings yet",
        };

    public static string Of(IndicatorKind kind) =>
        kind switch
        {
            IndicatorKind.Faces => "Five faces",
            IndicatorKind.ZeroToTen => "0 to 10",
            IndicatorKind.YesNo => "Yes or no",
            IndicatorKind.Count => "How many",
            IndicatorKind.Duration => "Minutes",
            IndicatorKind.Money => "Pounds",
            IndicatorKind.Percentage => "Per cent",
            IndicatorKind.Checklist => "Score of a checklist",
            IndicatorKind.Attainment => "Goal attainment, −2 to +2",
        };

    public static string Of(Direction direction) =>
        direction switch
        {
            Direction.Higher => "More is better",
            Direction.Lower => "Less is better",
            Direction.InRange => "Between two numbers is best",
        };

    public static string Of(Reporter reporter) =>
        reporter switch
        {
            Reporter.Person => "The person",
            Reporter.Family => "Family or friend",
            Reporter.Staff => "Staff",
            Reporter.Import => "A file",
        };

    public static string Of(Source source) =>
        source switch
        {
            Source.DailyRecord => "Daily records",
            Source.WeeklyCheck => "A weekly check",
            Source.Review => "Reviews",
            Source.Incident => "Incidents",
            Source.Import => "A file",
        };

    public static string Of(Leads leads) =>
        leads switch
        {
            Leads.Person => "The person leads",
            Leads.Together => "Together",
            Leads.Staff => "Staff lead",
        };

    public static string Of(Help help) =>
        help switch
        {
            Help.Independent => "By themselves",
            Help.VerbalPrompt => "With a word",
            Help.GesturePrompt => "With a gesture or picture",
            Help.HandOverHand => "Hand over hand",
            Help.DoneFor => "Done for them",
        };

    public static string Of(Recording recording) =>
        recording switch
        {
            Recording.EachTime => "Recorded each time",
            Recording.ByException => "Recorded by exception: one tap says as planned",
        };

    public static string Of(HowItWent how) =>
        how switch
        {
            HowItWent.AsPlanned => "As planned",
            HowItWent.Different => "Something different",
            HowItWent.DidNotHappen => "It did not happen",
        };

    public static string Of(Exceptional exception) =>
        exception switch
        {
            Exceptional.Confusion => "Confusion",
            Exceptional.ChoseNotTo => "They chose not to",
            Exceptional.SideEffect => "A side effect",
            Exceptional.Unwell => "Unwell or tired",
            Exceptional.Other => "Something else",
        };

    public static string Of(Worked worked) => Spaced(worked);

    public static string Of(IncidentKind kind) => Spaced(kind);

    public static string Of(ContactWith with) => with == ContactWith.Gp ? "GP" : Spaced(with);

    public static string Of(Decision decision) =>
        decision switch
        {
            Decision.Keep => "Keep",
            Decision.Adapt => "Adapt",
            Decision.StepUp => "Step up",
            Decision.StepDown => "Step down",
            Decision.Reshape => "Re-shape",
            Decision.Pause => "Pause",
            Decision.Celebrate => "Celebrate and close",
            Decision.Stop => "Stop",
        };

    /// <summary>A decision about one kind of goal: a comfort goal is never done, it is enough for now.</summary>
    public static string Of(Decision decision, GoalKind kind) =>
        (decision, kind) is (Decision.Celebrate, GoalKind.Comfort) ? "Enough for now" : Of(decision);

    /// <summary>What a decision about one kind of goal means, in a few words.</summary>
    public static string Meaning(Decision decision, GoalKind kind) =>
        (decision, kind) is (Decision.Celebrate, GoalKind.Comfort)
            ? "It was good, and may end here"
            : Meaning(decision);

    /// <summary>What a decision means, in a few words.</summary>
    public static string Meaning(Decision decision) =>
        decision switch
        {
            Decision.Keep => "It works; carry on",
            Decision.Adapt => "Same goal, other way",
            Decision.StepUp => "Ready for more",
            Decision.StepDown => "Smaller for now",
            Decision.Reshape => "A new goal from this one",
            Decision.Pause => "Until they say",
            Decision.Celebrate => "It is done",
            Decision.Stop => "At the person’s wish; no reason needed",
        };

    public static string Face(int rating) =>
        rating switch
        {
            5 => "really good",
            4 => "good",
            3 => "okay",
            2 => "not so good",
            _ => "hard",
        };

    private static string Spaced<T>(T value)
        where T : struct, Enum
    {
        var words = Storage.Naming.ToSnake(value.ToString()).Replace('_', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
