using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Support;
using Barrier = Goldthread.Goals.Barrier;

namespace Goldthread.TestKit;

/// <summary>Forms filled in well enough to be saved. A test changes the one thing that it is about.</summary>
public static class Typed
{
    public static GoalReasons Reasons() =>
        new()
        {
            Why = "It is how my day begins.",
            Identity = IdentityLens.Routines,
            Importance = 9,
            Confidence = 5,
        };

    public static GoalNaming Naming() => new() { Title = "Makes tea on her own", Kind = GoalKind.Gain };

    public static GoalHorizon Horizon(DateOnly today, Guid owner) =>
        new()
        {
            RhythmTimes = 3,
            RhythmPer = RhythmPer.Week,
            OwnerId = owner,
            ReviewOn = today.AddDays(28),
        };

    public static AgreementFacts Agreement() => new() { GivenBy = AgreedBy.Person, How = "Said yes, and smiled." };

    /// <summary>Five faces, given by the person each week: the plainest indicator of experience.</summary>
    public static IndicatorPlan Faces() =>
        new()
        {
            Lens = Lens.Experience,
            Kind = IndicatorKind.Faces,
            Name = "How making tea feels",
            Direction = Direction.Higher,
            ReportedBy = Reporter.Person,
            RhythmDays = 7,
        };

    public static ReadingFacts Reading(DateOnly day, string value = "3") => new() { OnDay = day, Value = value };

    public static RecordFacts Record(DateTimeOffset at) =>
        new()
        {
            HappenedAt = UkTime.WallOf(at),
            Words = "I did it.",
            Mood = 4,
            Note = "Filled the kettle and poured without help.",
        };

    public static ReviewFacts Review(Decision decision, DateOnly? next) =>
        new()
        {
            PersonThere = true,
            PersonWords = "It goes well.",
            Rating = 4,
            Decision = decision,
            Changed = "We leave the kettle where she put it.",
            NextOn = next,
        };

    public static Need.Typed Need() =>
        new()
        {
            Words = "Help with hot water.",
            CareAct = ["a"],
            Wellbeing = ["d"],
        };

    public static CommunicationNeed.Typed Communication() =>
        new() { DoThis = "Speak one sentence at a time.", Short = "One at a time" };

    public static Strength.Typed Strength() => new() { Kind = StrengthKind.Interest, Words = "Birds." };

    public static Medicine.Typed Medicine() =>
        new()
        {
            Name = "Sertraline",
            Purpose = "Low mood",
            TakenWhen = "Mornings",
        };

    public static WhereaboutsFacts Whereabouts(Stay stay) =>
        new()
        {
            Kind = stay.Kind,
            Place = stay.Place ?? "Hillview Hospital",
            StartsOn = stay.From,
            ExpectedOn = stay.Expected,
            BackOn = stay.Back,
        };

    public static Equipment.Typed Equipment() => new() { Name = "Kettle tipper", Purpose = "Pouring safely" };

    public static CircleMember.Typed CircleMember() =>
        new()
        {
            Name = "Ada Okafor",
            Relation = "Sister",
            Role = CircleRole.Family,
        };

    public static Barrier.Typed Barrier() => new() { Words = "The kettle is heavy." };

    public static GoalTalk.Typed Talk(DateOnly today, TalkKind kind = TalkKind.Talked) =>
        new()
        {
            Kind = kind,
            OnDay = today,
            Means = "A photo of each cup.",
            Said = "The blue one.",
            Idea = WhoseIdea.Person,
        };

    public static GoalOption.Typed Option() => new() { Words = "Tea at four, alone.", Opinion = "Yes." };

    public static Disagreement.Typed Disagreement(DateOnly today) =>
        new()
        {
            Who = "Ada, her sister",
            Words = "The kettle is too hot for her.",
            SaidOn = today,
        };

    public static AdjustmentFacts Adjustment() =>
        new()
        {
            Tried = "A travel kettle.",
            WhatChanged = "She lifts it with one hand.",
            Helped = Worked.Yes,
        };

    public static Risk.Typed Risk(DateOnly today) =>
        new()
        {
            What = "She might scald her hand.",
            Likelihood = 2,
            Seriousness = 3,
            Safeguards = "The tipper is fixed to the worktop.",
            ReviewOn = today.AddDays(90),
        };

    public static CapacityDecision.Typed Lacking(DateOnly today) =>
        new()
        {
            Decision = "Whether the kitchen is locked at night.",
            DecidedOn = today,
            DecidedBy = "Rowan Hale, manager",
            SupportGiven = "Asked on two mornings, with pictures.",
            Understands = true,
            Communicates = true,
            Impairment = "Dementia; she does not keep it in mind.",
            Outcome = CapacityOutcome.LacksCapacity,
            ReviewOn = today.AddDays(60),
        };

    public static BestInterests.Typed BestInterests(DateOnly today, CapacityDecision about) =>
        new()
        {
            CapacityDecisionId = about.Id,
            Decision = "The cooker is off at night; the kitchen stays open.",
            DecidedOn = today,
            DecidedBy = "Rowan Hale, manager",
            Wishes = "To come down for tea.",
            Consulted = "Ada, her sister, who agrees.",
            LessRestrictive = "A lamp and a sign; she did not see them.",
            Reasons = "It takes least from her.",
        };

    public static Consent.Typed Consent(DateOnly today) =>
        new()
        {
            ToWhat = "A photo of the tea for her sister.",
            AskedOn = today,
            AskedHow = "Shown the camera and the picture.",
            Answer = ConsentAnswer.Given,
            AnswerHow = "Nodded and held it.",
        };

    public static Authorisation.Typed Authorisation(DateOnly today) =>
        new()
        {
            Scheme = AuthorisationScheme.Dols,
            Status = AuthorisationStatus.Granted,
            Covers = "The front door is locked.",
            Conditions = "A walk each day.",
            StartsOn = today,
            EndsOn = today.AddDays(180),
        };

    public static Restriction.Typed Restriction(DateOnly today, Goals.Goal? reducedBy = null) =>
        new()
        {
            Kind = RestrictionKind.Environmental,
            What = "The cooker is off from nine to seven",
            Why = "She burnt her hand at night.",
            Tried = "A lamp and a sign; she did not see them.",
            Proportionate = "Only at night, and the kettle stays on.",
            AuthorisedBy = "Rowan Hale, manager",
            GoalId = reducedBy?.Id,
            StartsOn = today,
            ReviewOn = today.AddDays(30),
            EndsOn = today.AddDays(90),
        };

    public static RestrictionUseFacts Use(DateTimeOffset began) =>
        new()
        {
            StartedAt = UkTime.WallOf(began),
            Minutes = 10,
            BeforeIt = "She came down for toast.",
            Tried = "Made it together.",
            WhatDone = "The cooker stayed off.",
            HowAfter = "Cross for a while, then asleep.",
        };

    public static SupportPackage.Typed Package(DateOnly today, int hours = 7) =>
        new()
        {
            Name = "Mornings",
            Hours = hours,
            Commissioner = "The county",
            StartsOn = today,
        };

    public static GoalSetting.Typed Setting() =>
        new()
        {
            Skills = "Moving and handling",
            Place = PlaceReady.PartReady,
            PlaceWords = "The tipper is ordered.",
        };

    public static PartnerAction.Typed Partner(DateOnly today) =>
        new()
        {
            Partner = "Occupational therapist",
            Action = "Look at the worktop.",
            Owner = "Rowan Hale",
            DueOn = today.AddDays(14),
        };

    public static Milestone.Typed Milestone() => new() { Position = 1, Criterion = "Pours with a hand nearby." };

    public static SupportStep.Typed Step() => new() { Name = "Kettle", Words = "Wait; count to ten; then point." };

    public static IncidentFacts Incident(DateTimeOffset began) =>
        new()
        {
            Kind = IncidentKind.Distress,
            Severity = 2,
            StartedAt = UkTime.WallOf(began),
            WhatHappened = "The alarm rang and she hid.",
        };

    public static ContactFacts Contact() =>
        new()
        {
            WithKind = ContactWith.Gp,
            WithName = "Dr Shah",
            Said = "Come on Friday.",
        };

    public static SystemKeyFacts Key(DateOnly today, Service service) =>
        new()
        {
            Name = "Sensor hub",
            Purpose = "Readings at night.",
            ServiceIds = [service.Id],
            MaySee = true,
            EndsOn = today.AddDays(90),
        };

    public static LearningFacts Learning(DateOnly today) =>
        new()
        {
            Tried = "A lighter kettle.",
            NeedsNext = "An hour with the occupational therapist.",
            DueOn = today.AddDays(14),
        };
}
