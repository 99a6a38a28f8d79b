namespace Goldthread.Goals;

/// <summary>What a goal is for.</summary>
public enum GoalKind
{
    Gain,
    Keep,
    SlowDecline,
    Comfort,
}

/// <summary>Which part of who somebody is the goal is about.</summary>
public enum IdentityLens
{
    Dignity,
    Relationships,
    Roles,
    Preferences,
    Routines,
}

/// <summary>What a commissioner pays for; editable lists per contract come later.</summary>
public enum CommissionedOutcome
{
    Independence,
    Stability,
    ReducedEscalation,
    SafeLiving,
    CommunityInclusion,
}

/// <summary>One goal comes first; others support it.</summary>
public enum Priority
{
    Primary,
    Supporting,
}

/// <summary>In what stretch of time a rhythm counts.</summary>
public enum RhythmPer
{
    Day,
    Week,
    Month,
}

/// <summary>Where a goal stands (FHIR R4 Goal.lifecycleStatus).</summary>
public enum Lifecycle
{
    Proposed,
    Planned,
    Accepted,
    Active,
    OnHold,
    Completed,
    Cancelled,
    EnteredInError,
    Rejected,
}

/// <summary>What has come of a goal (FHIR R4 Goal.achievementStatus); separate from where it stands.</summary>
public enum Achievement
{
    InProgress,
    Improving,
    Worsening,
    NoChange,
    Achieved,
    Sustaining,
    NotAchieved,
    NoProgress,
    NotAttainable,
}
