using Goldthread.History;

namespace Goldthread.Goals;

/// <summary>What somebody wants to be different, or to stay, in their life. Each verb has a file of its own.</summary>
public sealed partial class Goal : PersonRecord
{
    private Goal() { }

    /// <summary>Verbatim. Nobody corrects them.</summary>
    public string OwnWords { get; private set; } = "";

    /// <summary>How it was said: spoken, signed, with pictures, shown over time.</summary>
    public string? SaidHow { get; private set; }
    public DateOnly SaidOn { get; private set; }
    public Guid HeardById { get; private set; }

    /// <summary>What one would say to a new colleague; empty until it is planned.</summary>
    public string? Title { get; private set; }

    /// <summary>Why it matters, in the person's voice.</summary>
    public string? Why { get; private set; }
    public IdentityLens? Identity { get; private set; }
    public GoalKind Kind { get; private set; }
    public Guid? NeedId { get; private set; }
    public CommissionedOutcome? Commissioned { get; private set; }
    public Priority Priority { get; private set; }

    /// <summary>For a supporting goal: which goal it supports.</summary>
    public Guid? SupportsId { get; private set; }

    /// <summary>How much it matters to them, 0 to 10.</summary>
    public int? Importance { get; private set; }

    /// <summary>How sure they feel that it can be done, 0 to 10.</summary>
    public int? Confidence { get; private set; }

    public DateOnly? Deadline { get; private set; }

    /// <summary>How many times in each <see cref="RhythmPer"/>.</summary>
    public int? RhythmTimes { get; private set; }
    public RhythmPer? RhythmPer { get; private set; }

    /// <summary>For how many minutes each time.</summary>
    public int? RhythmMinutes { get; private set; }

    /// <summary>Until when, or for how long, in words.</summary>
    public string? RhythmUntil { get; private set; }
    public DateOnly? StartsOn { get; private set; }

    /// <summary>The named worker who answers for it.</summary>
    public Guid? OwnerId { get; private set; }

    /// <summary>When to look at it together next.</summary>
    public DateOnly? ReviewOn { get; private set; }

    /// <summary>What drives a good conversation at the review.</summary>
    public string? ReviewQuestion { get; private set; }

    public Lifecycle Lifecycle { get; private set; }
    public Achievement? Achievement { get; private set; }

    /// <summary>Why it stands where it stands, in words.</summary>
    public string? StatusWhy { get; private set; }

    /// <summary>The goal that this one was re-shaped from.</summary>
    public Guid? ReshapedFromId { get; private set; }

    /// <summary>The key of the example that the conversation began from; the words are the person's all the same.</summary>
    public string? BegunFrom { get; private set; }

    /// <summary>Grows with each change of their own words; an agreement is to one wording. A plain title is ours, and counts for nothing here.</summary>
    public int Wording { get; private set; }

    /// <summary>What to call it in a list: the plain title, or their own words until there is one.</summary>
    public string CalledBy => Title ?? OwnWords;

    /// <summary>True while there is something left to plan, do or look at.</summary>
    public bool Open =>
        Lifecycle is not (Lifecycle.Completed or Lifecycle.Cancelled or Lifecycle.Rejected or Lifecycle.EnteredInError);
}
