namespace Goldthread.Coaching.Language;

/// <summary>Who stands at the head of a goal, or does what it says.</summary>
internal enum Who
{
    /// <summary>Nobody is named: “reduce falls”, “walk to the shop”.</summary>
    Nobody,
    Self,
    Person,
    Staff,
    Family,

    /// <summary>A body part, a symptom, a score or a document.</summary>
    Thing,
    Document,
}

/// <summary>How the verb stands to whoever is named.</summary>
internal enum Voice
{
    Active,

    /// <summary>“Be encouraged”, “be given”: somebody else does it.</summary>
    Passive,

    /// <summary>“Receive visits”, “have the call bell within reach”.</summary>
    Receives,

    /// <summary>“Be”, “feel”, “become”.</summary>
    State,

    /// <summary>There is no verb: “no falls”.</summary>
    None,
}

/// <summary>The bones of a goal: who speaks, who does it, and the verb.</summary>
internal sealed record Core
{
    /// <summary>Whose goal it is told as: the subject of the sentence.</summary>
    public Who Subject { get; init; }

    /// <summary>Who does it: other than the subject in “I want my carer to arrive”.</summary>
    public Who Doer { get; init; }

    public Voice Voice { get; init; }

    /// <summary>Whether it is told as a wish: want, hope, would like.</summary>
    public bool Wish { get; init; }

    /// <summary>“Will not”, “never”.</summary>
    public bool Not { get; init; }

    /// <summary>“Try not to” is no promise.</summary>
    public bool Tries { get; init; }

    /// <summary>The token of the main verb; −1 when there is none.</summary>
    public int Verb { get; init; } = -1;

    /// <summary>The first and one past the last token of the subject.</summary>
    public int SubjectFrom { get; init; }
    public int SubjectTo { get; init; }

    /// <summary>Where what is done begins: the verb, or what is wished for.</summary>
    public int From { get; init; }
}
