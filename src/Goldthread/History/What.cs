using System.Reflection;

namespace Goldthread.History;

/// <summary>Something that a change did: a code that never changes its meaning, and the words for it on the history page.</summary>
/// <param name="Words">Follows a name: "Marta Lewis agreed the goal".</param>
public sealed record What(string Code, string Words)
{
    public static readonly What ProviderSetUp = new("provider.set-up", "set up the provider");
    public static readonly What StaffJoined = new("staff.joined", "added a member of staff");
    public static readonly What SupportBegun = new("reach.given", "gave a worker a part in this support");
    public static readonly What PersonAdded = new("person.added", "added this person");
    public static readonly What PersonChanged = new("person.changed", "changed the person’s details");
    public static readonly What AboutMeWritten = new("about-me.written", "wrote About me");
    public static readonly What CommunicationNoted = new("communication.noted", "noted how to talk together");
    public static readonly What CommunicationChanged = new("communication.changed", "changed how to talk together");
    public static readonly What NeedNoted = new("need.noted", "noted a need");
    public static readonly What NeedChanged = new("need.changed", "changed a need");
    public static readonly What StrengthNoted = new("strength.noted", "noted a strength or interest");
    public static readonly What StrengthChanged = new("strength.changed", "changed a strength or interest");
    public static readonly What MedicineNoted = new("medicine.noted", "noted a medicine");
    public static readonly What MedicineChanged = new("medicine.changed", "changed what is known of a medicine");
    public static readonly What EquipmentNoted = new("equipment.noted", "noted equipment");
    public static readonly What EquipmentChanged = new("equipment.changed", "changed what is known of equipment");
    public static readonly What CircleJoined = new("circle.joined", "added someone to the circle");
    public static readonly What CircleChanged = new("circle.changed", "changed someone in the circle");
    public static readonly What WentAway = new("whereabouts.away", "noted that the person is away");
    public static readonly What CameBack = new("whereabouts.back", "noted that the person is back");
    public static readonly What MovedOn = new("whereabouts.moved-on", "noted that the person moved on");
    public static readonly What Died = new("whereabouts.died", "noted that the person died");
    public static readonly What WhereaboutsCorrected = new(
        "whereabouts.corrected",
        "corrected where the person was, or when"
    );
    public static readonly What WhereaboutsMistaken = new(
        "whereabouts.mistaken",
        "took out a note of where the person was, made by mistake"
    );
    public static readonly What GoalSaid = new("goal.said", "wrote down a goal in the person’s own words");
    public static readonly What GoalBecame = new(
        "goal.became",
        "wrote down, in the person’s own words, what a re-shaped goal became"
    );
    public static readonly What GoalPlanned = new("goal.planned", "planned the goal");
    public static readonly What GoalReworded = new("goal.reworded", "changed the words of the goal");
    public static readonly What GoalAgreed = new("goal.agreed", "recorded an agreement");
    public static readonly What AgreementWithdrawn = new(
        "goal.agreement-withdrawn",
        "recorded that the agreement was withdrawn"
    );
    public static readonly What GoalStarted = new("goal.started", "started the goal");
    public static readonly What GoalPaused = new("goal.paused", "paused the goal");
    public static readonly What GoalResumed = new("goal.resumed", "took the goal up again");
    public static readonly What GoalAchieved = new("goal.achieved", "celebrated and closed the goal");
    public static readonly What GoalReshaped = new("goal.reshaped", "re-shaped the goal");
    public static readonly What GoalStopped = new("goal.stopped", "stopped the goal at the person’s wish");
    public static readonly What TalkNoted = new("goal-talk.noted", "noted how the goal was planned together");
    public static readonly What TalkChanged = new("goal-talk.changed", "changed how the goal was planned together");
    public static readonly What TalkShared = new(
        "goal-talk.shared",
        "shared with the circle what was said alone, at the person’s wish"
    );
    public static readonly What TalkKeptBack = new("goal-talk.kept-back", "kept from the circle what was said alone");
    public static readonly What OptionNoted = new("goal-option.noted", "noted a choice");
    public static readonly What OptionChanged = new("goal-option.changed", "changed a choice");
    public static readonly What DisagreementNoted = new(
        "disagreement.noted",
        "noted that somebody sees it another way"
    );
    public static readonly What DisagreementChanged = new(
        "disagreement.changed",
        "changed what was noted of another view"
    );
    public static readonly What ReviewOpened = new("review.opened", "opened a review because they changed their mind");
    public static readonly What BarrierNoted = new("barrier.noted", "noted what gets in the way");
    public static readonly What BarrierChanged = new("barrier.changed", "changed what gets in the way");
    public static readonly What AdjustmentTried = new("barrier.tried", "noted what was tried for what gets in the way");
    public static readonly What RiskNoted = new("risk.noted", "noted a risk");
    public static readonly What RiskChanged = new("risk.changed", "changed a risk");
    public static readonly What NoRiskSeen = new("risk.none-seen", "looked at the risks and saw none");
    public static readonly What IndicatorChosen = new("indicator.chosen", "chose an indicator");
    public static readonly What IndicatorChanged = new("indicator.changed", "changed an indicator");
    public static readonly What ReadingTaken = new("reading.taken", "wrote down a reading");
    public static readonly What ReadingCorrected = new("reading.corrected", "corrected a reading");
    public static readonly What ReadingsImported = new("reading.imported", "imported readings");
    public static readonly What MilestoneSet = new("milestone.set", "set a step of the ladder");
    public static readonly What MilestoneChanged = new("milestone.changed", "changed a step of the ladder");
    public static readonly What LadderReordered = new(
        "milestone.reordered",
        "put the steps of the ladder in another order"
    );
    public static readonly What MilestoneReached = new("milestone.reached", "marked a step of the ladder as reached");
    public static readonly What MilestoneSteppedDown = new("milestone.stepped-down", "went a step down, to try again");
    public static readonly What StepPlanned = new("step.planned", "planned a support step");
    public static readonly What StepChanged = new("step.changed", "changed a support step");
    public static readonly What StepsReordered = new("step.reordered", "put the support steps in another order");
    public static readonly What SupportRecorded = new("record.written", "recorded support");
    public static readonly What RecordCorrected = new("record.corrected", "corrected a record");
    public static readonly What ArrivalHeld = new("arrival.held", "sent a record that waits to be looked at");
    public static readonly What ArrivalLetIn = new("arrival.let-in", "let in a record that had been held");
    public static readonly What ArrivalSetAside = new("arrival.set-aside", "set aside a record that had been held");
    public static readonly What IncidentRecorded = new("incident.recorded", "recorded an incident");
    public static readonly What ContactLogged = new("contact.logged", "logged a contact");
    public static readonly What ReviewStarted = new("review.started", "started a review");
    public static readonly What ReviewHeld = new("review.held", "held a review");
    public static readonly What LearningKept = new("learning.kept", "kept what was learnt");
    public static readonly What LearningDone = new("learning.done", "finished a learning action");

    public static readonly What ServiceOpened = new("service.opened", "opened a service");
    public static readonly What StaffChanged = new("staff.changed", "changed the details of a member of staff");
    public static readonly What StaffLeft = new("staff.left", "noted that a member of staff left");
    public static readonly What SupportEnded = new("reach.ended", "ended a worker’s part in this support");
    public static readonly What TeamBegun = new("team.begun", "began a team");
    public static readonly What TeamChanged = new("team.changed", "changed a team");
    public static readonly What PersonPlaced = new("person.placed", "placed this person in a team");
    public static readonly What CompetenceNoted = new("competence.noted", "noted a competence");
    public static readonly What CompetenceEnded = new("competence.ended", "took a competence off the list");
    public static readonly What GuestInvited = new("guest.invited", "let somebody from outside sign in");
    public static readonly What GuestEnded = new("guest.ended", "ended the sign-in of somebody from outside");
    public static readonly What GoalHandedOn = new("goal.handed-on", "handed the goal on to a colleague");
    public static readonly What LearningHandedOn = new(
        "learning.handed-on",
        "handed a learning action on to a colleague"
    );
    public static readonly What StaffImported = new("staff.imported", "brought staff in from a file");
    public static readonly What PeopleImported = new("people.imported", "brought people in from a file");
    public static readonly What EmergencyOpened = new("emergency.opened", "opened this person in an emergency");
    public static readonly What EmergencyJudged = new("emergency.judged", "looked at an emergency opening");
    public static readonly What SafeguardingLocked = new("safeguarding.locked", "locked a record for safeguarding");
    public static readonly What SafeguardingLifted = new("safeguarding.lifted", "opened a safeguarding lock");

    public static readonly What RowsDestroyed = new(
        "rows.destroyed",
        "destroyed records that were to be kept no longer"
    );
    public static readonly What KeyMade = new("key.made", "made a key for another system");
    public static readonly What KeyEnded = new("key.ended", "ended the key of another system");

    public static readonly What CapacityNoted = new("capacity.noted", "noted whether the person can make a decision");
    public static readonly What CapacityChanged = new("capacity.changed", "changed a note on a decision");
    public static readonly What BestInterestsDecided = new(
        "best-interests.decided",
        "noted a decision in the person’s best interests"
    );
    public static readonly What BestInterestsChanged = new(
        "best-interests.changed",
        "changed a decision in the person’s best interests"
    );
    public static readonly What ConsentAsked = new("consent.asked", "noted that the person was asked for consent");
    public static readonly What ConsentChanged = new("consent.changed", "noted what the person answered");
    public static readonly What ConsentWithdrawn = new("consent.withdrawn", "noted that the person took consent back");
    public static readonly What AuthorisationNoted = new("authorisation.noted", "noted an authorisation");
    public static readonly What AuthorisationChanged = new("authorisation.changed", "changed an authorisation");
    public static readonly What RestrictionBegun = new("restriction.begun", "noted a restriction");
    public static readonly What RestrictionChanged = new("restriction.changed", "changed or ended a restriction");
    public static readonly What PlanUnderstood = new("plan.understood", "read and understood the plan of a goal");
    public static readonly What PackageNoted = new("package.noted", "noted commissioned support");
    public static readonly What PackageChanged = new("package.changed", "changed commissioned support");
    public static readonly What GoalSettingNoted = new(
        "goal.setting-noted",
        "noted what the goal needs to be possible"
    );
    public static readonly What PartnerAsked = new("partner.asked", "noted what a partner is asked to do");
    public static readonly What PartnerChanged = new("partner.changed", "changed what a partner is asked to do");
    public static readonly What RestrictionUsed = new("restriction.used", "noted that a restriction was used");

    private static readonly Dictionary<string, What> All = typeof(What)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (What)f.GetValue(null)!)
        .ToDictionary(w => w.Code);

    /// <summary>Finds it by its code. A code that is not there is a fault of ours.</summary>
    public static What Of(string code) => All[code];
}
