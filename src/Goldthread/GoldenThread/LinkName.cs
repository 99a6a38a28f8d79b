namespace Goldthread.GoldenThread;

/// <summary>The twelve links from what a person wants to what the team learns, in order.</summary>
public enum LinkName
{
    /// <summary>The person's own words, and their agreement.</summary>
    Voice,

    /// <summary>The assessed need or ability behind the goal.</summary>
    Need,

    /// <summary>Where, when, how and what counts are said.</summary>
    ClearGoal,

    /// <summary>Lenses, starting points and early changes.</summary>
    Indicators,

    /// <summary>Risks, consent and restrictions.</summary>
    Safe,

    /// <summary>Time, skill, place and partners are there.</summary>
    Deliverable,

    /// <summary>The steps of support: who leads, and the prompts.</summary>
    SupportRoutine,

    /// <summary>The workers know the plan.</summary>
    StaffReady,

    /// <summary>Records come at their rhythm, and the planned way is used.</summary>
    Practice,

    /// <summary>Readings can show a change.</summary>
    Change,

    /// <summary>It is looked at again on time, with the person.</summary>
    Review,

    /// <summary>What was learnt is written down.</summary>
    Learning,
}
